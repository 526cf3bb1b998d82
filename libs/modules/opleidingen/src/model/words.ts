/** How far an opleiding goes. */
export enum OpleidingLevel {
  BASIS = 'BASIS',
  VERDIEPING = 'VERDIEPING',
  EXPERT = 'EXPERT',
}

/** A draft is for those who keep the catalogue; the others do not know of it. */
export enum OpleidingStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
}
