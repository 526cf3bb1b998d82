import { Doelgroep, OrganisatieSoort } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { doelgroepenFor, doelgroepProblem } from './doelgroep-choice.js';

describe('the doelgroep of somebody', () => {
  it.each([
    [OrganisatieSoort.GEMEENTE, Doelgroep.BESTUURDER, true],
    [OrganisatieSoort.GEMEENTE, Doelgroep.VNG, false],
    [OrganisatieSoort.GEMEENTE, Doelgroep.PARTNER, false],
    [OrganisatieSoort.VNG, Doelgroep.VNG, true],
    [OrganisatieSoort.VNG, Doelgroep.BESTUURDER, false],
    [OrganisatieSoort.KENNISINSTELLING, Doelgroep.PARTNER, true],
    [OrganisatieSoort.KENNISINSTELLING, Doelgroep.GRIFFIER, false],
    [null, Doelgroep.AMBTENAAR, true],
    [null, Doelgroep.VNG, false],
  ])('at a %s, %s fits: %s', (soort, doelgroep, fits) => {
    expect(doelgroepProblem(doelgroep, soort) === null).toBe(fits);
  });

  it('can be chosen by everybody, wherever they work', () => {
    for (const soort of [...Object.values(OrganisatieSoort), null]) expect(doelgroepenFor(soort)).not.toHaveLength(0);
  });
});
