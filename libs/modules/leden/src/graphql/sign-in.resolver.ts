import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, Public, type RequestScope, Scope, SignedInOnly } from '@academie/platform/access';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EndSession } from '../operations/end-session.js';
import { Register } from '../operations/register.js';
import { RequestSignInLink } from '../operations/request-sign-in-link.js';
import type { SessionOrigin, StartedSession } from '../operations/sessions.js';
import { SignIn } from '../operations/sign-in.js';
import { SignInAsCast } from '../operations/sign-in-as-cast.js';
import { SignOut } from '../operations/sign-out.js';
import { AccountReader } from '../reading/account-reader.js';
import { Cast } from '../reading/cast.js';
import { SignInLinkReader } from '../reading/sign-in-link-reader.js';
import { RegisterInput } from './inputs.js';
import { Account, CastPersoon, Session, SignInLink } from './types.js';

/** As much of a request as a session keeps. */
interface HttpRequest {
  readonly headers?: { readonly 'user-agent'?: string };
}

/** Coming in and going out. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly accounts: AccountReader,
    private readonly linkReader: SignInLinkReader,
    private readonly cast: Cast,
    private readonly requestLink: RequestSignInLink,
    private readonly signInOperation: SignIn,
    private readonly registerOperation: Register,
    private readonly signInAsCastOperation: SignInAsCast,
    private readonly signOutOperation: SignOut,
    private readonly endSessionOperation: EndSession,
  ) {}

  @Public()
  @Mutation(() => Boolean, {
    description: 'Mails a one-time link. The answer is the same for a known and an unknown address.',
  })
  async requestSignInLink(@Args('email') email: string, @Scope() scope: RequestScope): Promise<boolean> {
    await this.requestLink.run(email, scope.ip);
    return true;
  }

  @Public()
  @Query(() => SignInLink, { description: 'Looks at a mailed link, without using it up.' })
  async signInLink(@Args('token') token: string): Promise<SignInLink> {
    return this.linkReader.read(token);
  }

  @Public()
  @Mutation(() => Account, { description: 'Redeems the token of a mailed link and sets the session cookie.' })
  async signIn(
    @Args('token') token: string,
    @Scope() scope: RequestScope,
    @Context('request') request: HttpRequest | undefined,
  ): Promise<Account> {
    return this.enter(scope, await this.signInOperation.run(token, originOf(scope, request)));
  }

  @Public()
  @Mutation(() => Account, { description: 'Redeems a mailed link by making an account, and sets the session cookie.' })
  async register(
    @Args('token') token: string,
    @Args('input') input: RegisterInput,
    @Scope() scope: RequestScope,
    @Context('request') request: HttpRequest | undefined,
  ): Promise<Account> {
    return this.enter(scope, await this.registerOperation.run(token, input, originOf(scope, request)));
  }

  @Public()
  @Query(() => [CastPersoon], { description: 'The invented people of the demo; outside the demo there are none.' })
  async castPersonen(): Promise<CastPersoon[]> {
    return this.cast.list();
  }

  @Public()
  @Mutation(() => Account, { description: 'Demo only: signs in as one of the invented people.' })
  async signInAsCast(
    @Args('email') email: string,
    @Scope() scope: RequestScope,
    @Context('request') request: HttpRequest | undefined,
  ): Promise<Account> {
    return this.enter(scope, await this.signInAsCastOperation.run(email, originOf(scope, request)));
  }

  @Public()
  @Mutation(() => Boolean)
  async signOut(@Scope() scope: RequestScope): Promise<boolean> {
    await this.signOutOperation.run(scope.actor, scope.sessionToken);
    scope.setSessionToken(null);
    return true;
  }

  @SignedInOnly()
  @Query(() => [Session], { description: 'Where the reader is signed in, newest first.' })
  async sessions(@CurrentPersoon() actor: SignedIn, @Scope() scope: RequestScope): Promise<Session[]> {
    return this.accounts.sessions(actor.persoonId, scope.sessionToken);
  }

  @SignedInOnly()
  @Mutation(() => Boolean, { description: "Ends one of the reader's own sessions." })
  async endSession(@CurrentPersoon() actor: SignedIn, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.endSessionOperation.run(actor, id);
    return true;
  }

  private async enter(scope: RequestScope, session: StartedSession): Promise<Account> {
    scope.setSessionToken(session.token, session.expiresAt);
    return this.accounts.account(session.persoonId);
  }
}

function originOf(scope: RequestScope, request: HttpRequest | undefined): SessionOrigin {
  return { userAgent: request?.headers?.['user-agent'] ?? null, previousToken: scope.sessionToken };
}
