import { css } from 'lit';

export const askStyles = css`
  .mw {
    container-type: normal;
  }

  header {
    display: grid;
    gap: var(--_s2);
  }

  header > .between {
    align-items: start;
  }

  footer > .cluster:last-child {
    margin-inline-start: auto;
  }

  .choices {
    margin-block-start: var(--_s1);
  }

  .goal {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    align-items: center;
  }

  .goal > .choice {
    flex: 1 1 16em;
    min-inline-size: 0;
  }

  .formats {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .formats > .choice {
    align-items: center;
    padding: 0.45em 0.9em;
    border-radius: var(--_radius);
  }

  .formats input {
    margin: 0;
  }

  .link {
    padding: 0;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }

  .note ul {
    display: grid;
    gap: var(--_s1);
    margin-block-start: var(--_s2);
  }

  .open:empty {
    display: none;
  }

  .sheet {
    padding: var(--_s5);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
  }

  .agreed {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s2);
    align-items: center;
  }

  :is(#title, #missing, #stop):focus {
    outline: none;
  }

  footer [role='status']:empty {
    display: none;
  }
`;
