import { html, nothing, type TemplateResult } from 'lit';
import type { ChartOption, Choice } from '../artifact.ts';

/** The reader's choices: a group of native radio buttons for each option. */
export function choiceGroups(
  options: readonly ChartOption[],
  choice: Choice,
  choose: (option: string, value: string) => void,
): TemplateResult | typeof nothing {
  if (!options.length) return nothing;
  const onChange = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    choose(name, value);
  };
  return html`<div class="choices" @change=${onChange}>
    ${options.map(
      ({ name, label, values }) =>
        label &&
        html`<fieldset>
          <legend>${label}</legend>
          ${values.map(
            ({ value, label: text }) =>
              html`<label
                ><input type="radio" name=${name} .value=${value} .checked=${choice[name] === value} /><span
                  >${text}</span
                ></label
              >`,
          )}
        </fieldset>`,
    )}
  </div>`;
}
