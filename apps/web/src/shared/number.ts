const numbers = new Intl.NumberFormat('nl-NL');
const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const wholeEuros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** "5.801" */
export function count(value: number): string {
  return numbers.format(value);
}

/** "€ 1.250" or "€ 12,50", from cents. */
export function price(cents: number): string {
  return (cents % 100 === 0 ? wholeEuros : euros).format(cents / 100);
}
