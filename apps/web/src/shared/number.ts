const numbers = new Intl.NumberFormat('nl-NL');
const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** "5.801" */
export function count(value: number): string {
  return numbers.format(value);
}

/** "€ 1.250,00", from cents. */
export function price(cents: number): string {
  return euros.format(cents / 100);
}
