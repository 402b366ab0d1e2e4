import { expect } from '@open-wc/testing';
import '../../../src/elements/meeting-planner/sheets.js';
import { findRole, findText } from '../../support/find.js';
import { goal, LENA, meeting, mentorship } from '../../support/sample.js';
import { agendaWith, dated, fortnightly, lead, openPlanner, press, topic, worldWith } from './planner.js';

/** The sheet that is in the frame of a printer, once its dialog would open; the browser itself opens none. */
async function printed(page: Element, act: () => void): Promise<{ frame: HTMLIFrameElement; text: string }> {
  const inside = (root: ParentNode): HTMLIFrameElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLIFrameElement ? [element] : []),
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  const append = HTMLElement.prototype.append;
  const opened = new Promise<void>((resolve) => {
    HTMLElement.prototype.append = function (this: HTMLElement, ...nodes) {
      append.apply(this, nodes);
      for (const node of nodes)
        if (node instanceof HTMLIFrameElement && node.contentWindow) node.contentWindow.print = resolve;
    };
  });
  act();
  await opened;
  HTMLElement.prototype.append = append;
  const [frame] = inside(page);
  const sheet = frame?.contentDocument?.body.firstElementChild;
  const mw = sheet?.shadowRoot?.querySelector('.mw');
  return { frame: frame!, text: (mw?.textContent ?? '').replaceAll(/\s+/g, ' ') };
}

const coffee = () =>
  meeting('coffee', '2026-10-28T15:00:00.000Z', {
    format: 'coffee',
    place: 'Café Morgen',
    link: 'https://meet.test/lena',
    wanted: 'A plan for the review',
    ...agendaWith({ items: [topic('budget', 'The budget')] }),
  });

describe('on paper', () => {
  it('R11 a sheet for a meeting: who, where, when for both, what to talk about, next steps that both can read', async () => {
    const secret = goal(
      'secret',
      { title: 'Leave', status: 'active', steps: [{ id: 's', text: 'Write to them' }] },
      LENA,
    );
    const { storage } = await worldWith([mentorship(), lead(), secret, coffee()]);
    const page = await openPlanner(storage);
    await findText(page, /about \d+ minutes/);
    const { text, frame } = await printed(page, () => {
      press(page, 'Print a sheet');
    });
    expect(text).to.match(/Lena Brandt and Amara Okoye/);
    expect(text).to.match(/Wednesday,? 28 October 2026/);
    expect(text).to.include('45 minutes over a coffee');
    expect(text).to.match(/16:00–16:45 ?Lena, Berlin/);
    expect(text).to.match(/11:00–11:45 ?Amara, New York/);
    expect(text).to.include('Café Morgen');
    expect(text).to.include('https://meet.test/lena');
    expect(text).to.include('Wanted from it: A plan for the review');
    expect(text).to.include('The budget');
    expect(text).to.match(/about \d+ minutes/);
    expect(text).to.include('Lead a project across teams: Present the plan, by 30 October');
    expect(text).not.to.include('Write to them');
    expect(text).to.include('This sheet is for Lena Brandt and Amara Okoye alone.');
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(frame.isConnected).to.equal(false);
  });

  it('R11 a month: every meeting at the hours of both, also where the clocks have changed', async () => {
    const { storage } = await worldWith([
      ...fortnightly(),
      lead(),
      meeting('letter', '2026-10-31T11:00:00.000Z', { format: 'written' }),
    ]);
    const page = await openPlanner(storage);
    await findRole(page, 'button', dated('Wednesday 28 October: meeting at 16:00'));
    const { text } = await printed(page, () => {
      press(page, 'Print the month');
    });
    expect(text).to.include('October 2026');
    expect(text).to.include('14 16:00 Lena10:00 Amaraheld');
    expect(text).to.include('28 16:00 Lena11:00 Amara');
    expect(text).to.match(/30 ?Present the plan/);
    expect(text).to.match(/31 ?in writing/);
  });

  it('the month that is shown is the one that is printed', async () => {
    const { storage } = await worldWith(fortnightly());
    const page = await openPlanner(storage);
    await findRole(page, 'button', dated('Wednesday 28 October: meeting at 16:00'));
    press(page, 'Next month');
    await findRole(page, 'heading', 'November 2026');
    const { text } = await printed(page, () => {
      press(page, 'Print the month');
    });
    expect(text).to.include('November 2026');
    expect(text).to.include('25 16:00 Lena10:00 Amara');
  });
});
