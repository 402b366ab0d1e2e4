import { css } from 'lit';

export const keptStyles = css`
  article {
    display: grid;
    gap: var(--_s2);
  }
`;
