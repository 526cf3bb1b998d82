import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hangs on an invitation, by the name of its foreign key to the registration that it hung on before. */
const PARTS = [
  ['invitation_fact', 'seat_fact_registration_id_fkey'],
  ['answer', 'answer_registration_id_fkey'],
  ['reply_link', 'reply_link_registration_id_fkey'],
  ['hand_work', 'hand_work_registration_id_fkey'],
] as const;

const RENAMED = [
  ['seat_invitation_pkey', 'invitation_pkey'],
  ['seat_invitation_token_once', 'invitation_token_once'],
  ['seat_fact_of_registration', 'invitation_fact_in_order'],
  ['seat_fact_version_once', 'invitation_fact_version_once'],
  ['seat_fact_bounced_once', 'invitation_fact_bounced_once'],
  ['reply_link_of_registration', 'reply_link_of_invitation'],
  ['hand_work_of_registration', 'hand_work_of_invitation'],
] as const;

const KINDS = `'COUNTER','DELEGATED','OTHER_ATTENDEE','REFRESH','UNCLEAR','MESSAGE'`;

/**
 * An invitation is to a person at a session, whatever the reason: a registration, speaking, or both. Those that were
 * sent keep their id, which is that of the registration: it is in the keys of their mails and in reply addresses.
 */
export class InvitationsOfPeople1764000120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table invitations.seat_invitation rename to invitation');
    await db.query('alter table invitations.seat_fact rename to invitation_fact');
    for (const [was, is] of RENAMED) await db.query(`alter index invitations.${was} rename to ${is}`);
    await db.query('alter table invitations.invitation rename column registration_id to id');
    await db.query('alter table invitations.invitation drop constraint seat_invitation_registration_id_fkey');
    await db.query(`alter table invitations.invitation
      add column kennissessie_id uuid references kennissessies.kennissessie (id) on delete cascade,
      add column persoon_id uuid references leden.persoon (id) on delete cascade,
      -- why it was sent, as far as that is still so
      add column for_seat boolean not null default false,
      add column for_speaking boolean not null default false`);
    // Who spoke as well heard of it in a mail of its own.
    await db.query(`update invitations.invitation i set kennissessie_id = r.kennissessie_id, persoon_id = r.persoon_id,
        for_seat = i.state = 'INVITED',
        for_speaking = i.state = 'INVITED' and exists (select from kennissessies.kennissessie_person p
          where p.kennissessie_id = r.kennissessie_id and p.persoon_id = r.persoon_id and p.role = 'SPEAKER')
      from kennissessies.registration r where r.id = i.id`);
    await db.query(`alter table invitations.invitation
      alter column kennissessie_id set not null, alter column persoon_id set not null,
      alter column for_seat drop default, alter column for_speaking drop default,
      -- two would be two appointments for one thing
      add constraint invitation_once unique (kennissessie_id, persoon_id),
      add constraint what_was_sent_has_a_reason check ((state = 'INVITED') = (for_seat or for_speaking))`);
    // An erased person takes along what their calendars were told.
    await db.query('create index invitation_of_persoon on invitations.invitation (persoon_id)');
    for (const [part, foreignKey] of PARTS) {
      await db.query(`alter table invitations.${part} drop constraint ${foreignKey}`);
      await db.query(`alter table invitations.${part} rename column registration_id to invitation_id`);
      await db.query(
        `delete from invitations.${part} p where not exists (select from invitations.invitation i where i.id = p.invitation_id)`,
      );
      await db.query(`alter table invitations.${part} add foreign key (invitation_id)
        references invitations.invitation (id) on delete cascade`);
    }
    await db.query(`alter table invitations.hand_work drop constraint hand_work_kind_check,
      add constraint hand_work_kind_check check (kind in (${KINDS},'SPEAKER_DECLINED'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from invitations.hand_work where kind = 'SPEAKER_DECLINED'`);
    await db.query(`alter table invitations.hand_work drop constraint hand_work_kind_check,
      add constraint hand_work_kind_check check (kind in (${KINDS}))`);
    await db.query(`delete from invitations.invitation i where not exists (select from kennissessies.registration r
      where r.kennissessie_id = i.kennissessie_id and r.persoon_id = i.persoon_id)`);
    for (const [part] of PARTS) {
      await db.query(`alter table invitations.${part} drop constraint ${part}_invitation_id_fkey`);
      await db.query(`update invitations.${part} p set invitation_id = r.id
        from invitations.invitation i join kennissessies.registration r using (kennissessie_id, persoon_id)
        where i.id = p.invitation_id`);
    }
    await db.query(`update invitations.invitation i set id = r.id from kennissessies.registration r
      where r.kennissessie_id = i.kennissessie_id and r.persoon_id = i.persoon_id`);
    await db.query(`alter table invitations.invitation drop column kennissessie_id, drop column persoon_id,
      drop column for_seat, drop column for_speaking`);
    await db.query('alter table invitations.invitation rename column id to registration_id');
    for (const [was, is] of RENAMED) await db.query(`alter index invitations.${is} rename to ${was}`);
    await db.query('alter table invitations.invitation rename to seat_invitation');
    await db.query('alter table invitations.invitation_fact rename to seat_fact');
    await db.query(`alter table invitations.seat_invitation add constraint seat_invitation_registration_id_fkey
      foreign key (registration_id) references kennissessies.registration (id) on delete cascade`);
    for (const [part, foreignKey] of PARTS) {
      const table = part === 'invitation_fact' ? 'seat_fact' : part;
      await db.query(`alter table invitations.${table} rename column invitation_id to registration_id`);
      await db.query(`alter table invitations.${table} add constraint ${foreignKey}
        foreign key (registration_id) references kennissessies.registration (id) on delete cascade`);
    }
  }
}
