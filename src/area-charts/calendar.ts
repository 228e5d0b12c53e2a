/** Years of figures on 31 March: `2025`, `on 31 March 2025`. */
export const onMarch31 = {
  label: (year: number): string => String(year),
  when: (year: number): string => `on 31 March ${year}`,
  point: (year: number): string => `31 March ${year}`,
};

/** Years of figures of twelve months to 31 March: `2025`, `in the year to March 2025`. */
export const yearToMarch = {
  label: (year: number): string => String(year),
  when: (year: number): string => `in the year to March ${year}`,
  point: (year: number): string => `year to March ${year}`,
};

const financial = (year: number): string => `${year - 1}/${String(year % 100).padStart(2, '0')}`;

/** Financial years: `2024/25`, `in 2024/25`. */
export const financialYear = {
  label: financial,
  when: (year: number): string => `in ${financial(year)}`,
  point: financial,
};
