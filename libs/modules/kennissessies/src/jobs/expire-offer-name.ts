/** Known by name to the operation that asks for it, which the job itself builds upon. */
export const ExpireOfferName = { name: 'kennissessies/expire-offer' } as const;
