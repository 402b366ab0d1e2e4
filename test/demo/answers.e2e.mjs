// Five people ask one mentor who has two places, and she answers all of them in a second tab: with a yes by keyboard
// alone, with a question, with another yes, with one more that no place is free for, and with a kind no.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drivenEngines } from '../runner/browsers.mjs';
import { serve } from '../runner/serve.mjs';
import { openTab } from './tab.mjs';

const NOW = '2026-02-20T09:00:00Z';
const QUESTION = 'Hva vil du ha gjort innen påske?';
const REPLY = '復活祭までに、一つの部品を最後まで試します。';
const LINE = 'Ruth left bridges for people, and I only left them for code.';

/** Who asks, in the words of their own language. */
const ASKS = {
  misaki: {
    id: 'misaki-sato',
    letter: '佐藤 美咲 技術者として話す Answer by 6 Mar',
    wish: '技術者として話す',
    why: '橋から始めたあなたの話を聞きたいです。',
  },
  noor: {
    id: 'noor-haddad',
    letter: 'نور الحداد أفهم كيف يعمل المهندسون Answer by 6 Mar',
    wish: 'أفهم كيف يعمل المهندسون',
    why: 'كتبتِ أنك عدتِ مبتدئة لسنة كاملة.',
  },
  sanjay: {
    id: 'sanjay-thapa',
    letter: 'सञ्जय थापा पहिलो टोली Answer by 6 Mar',
    wish: 'पहिलो टोली',
    why: 'तपाईंको पुलको कथा मैले दुई पटक पढें।',
  },
  ruta: {
    id: 'ruta-kazlauskaite',
    letter: 'Rūta Kazlauskaitė Change careers Answer by 6 Mar',
    wish: 'Change careers',
    why: 'You became a beginner on purpose.',
  },
  hao: {
    id: 'hao-chen',
    letter: '陈浩 学会谈难的话题 Answer by 6 Mar',
    wish: '学会谈难的话题',
    why: '您写过下雨时会怎样。',
  },
};

for (const { name: engine, launch } of drivenEngines()) {
  describe(`five letters in ${engine}`, () => {
    let server;
    let browser;
    let asker;
    let ingrid;

    /** The mentor opens a letter and chooses what to answer. */
    const choose = async ({ letter }, answer) => {
      await ingrid.click('mentorship-requests', 'button', letter);
      await ingrid.click('mentorship-requests', 'radio', answer);
    };
    const be = (id) => asker.visit(`?as=${id}&now=${NOW}`);

    before(async () => {
      server = await serve('out/demo', { strict: true });
      browser = await launch();
      asker = await openTab(browser, server.address);
      ingrid = await openTab(browser, server.address);
      await asker.visit(`?as=newcomer&now=${NOW}`);
      await asker.sees('demo-files', 'programme.json: 96 entries are here now.');
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    it('the mentor keeps the page open, and each letter is there at once', async () => {
      await ingrid.visit(`?as=ingrid-sorensen&now=${NOW}`);
      for (const { id, wish, why } of Object.values(ASKS)) {
        await be(id);
        await asker.type('mentor-directory', 'Search for people', 'sorensen', 'searchbox');
        await asker.click('mentor-directory', 'button', 'Ask Ingrid');
        await asker.type('dialog', 'I want to…', wish);
        await asker.click('dialog', 'button', 'Go on with this');
        await asker.type('dialog', 'Why Ingrid?', why);
        await asker.click('dialog', 'button', 'Preview');
        await asker.click('dialog', 'button', 'Send to Ingrid');
        await asker.click('dialog', 'button', 'Close');
        await ingrid.sees('mentorship-requests', wish);
      }
      await ingrid.sees('mentorship-requests', '5 letters hope for your answer.');
    });

    it('a yes by keyboard alone takes the place that was free', async () => {
      await (await ingrid.find('mentorship-requests', 'button', ASKS.misaki.letter)).focus();
      await ingrid.press('Enter');
      await ingrid.sees('mentorship-requests', ASKS.misaki.why);
      await ingrid.goTo('Let us talk once Meet first. You both decide after that, in private.');
      await ingrid.press(' ');
      await ingrid.goTo('Say yes');
      await ingrid.press('Enter');
      await ingrid.sees('mentorship-requests', 'You said yes to 佐藤.');
      await be(ASKS.misaki.id);
      await asker.sees('mentorship-requests', 'Ingrid said yes.');
    });

    it('a question is answered, and the letter waits for her again', async () => {
      await choose(ASKS.noor, 'I have a question نور gets it, and the time begins anew with the answer.');
      await ingrid.type('mentorship-requests', 'Your question', QUESTION);
      await ingrid.click('mentorship-requests', 'button', 'Send the question');
      await be(ASKS.noor.id);
      await asker.sees('mentorship-requests', QUESTION);
      await asker.type('mentorship-requests', 'Your answer to Ingrid', REPLY);
      await asker.click('mentorship-requests', 'button', 'Send answer');
      await ingrid.sees('mentorship-requests', REPLY);
    });

    it('no second yes is possible without a place, unless she offers one more', async () => {
      await choose(ASKS.sanjay, 'Let us talk once Meet first. You both decide after that, in private.');
      await ingrid.sees('mentorship-requests', 'No place is free, so you cannot say yes just now.');
      await ingrid.click('mentorship-requests', 'button', 'Offer one more place and say yes');
      await be(ASKS.sanjay.id);
      await asker.sees('mentorship-requests', 'Ingrid said yes.');
      await asker.sees('meeting-planner', 'Ingrid');
    });

    it('a kind no names a reason and a person, and the outline goes on to them', async () => {
      await choose(ASKS.ruta, 'Not this time Say why, and point to someone or to a later date.');
      await ingrid.choose('mentorship-requests', 'Why not now', 'Somebody else can help more');
      await ingrid.choose('mentorship-requests', 'Someone who may fit', 'Ruth Adler');
      await ingrid.type('mentorship-requests', 'In your own words', LINE);
      await ingrid.click('mentorship-requests', 'button', 'Send answer');
      await be(ASKS.ruta.id);
      await asker.sees('mentorship-requests', `“${LINE}”`);
      await asker.sees('mentorship-requests', 'Ingrid said why: somebody else can help more.');
      await asker.click('mentorship-requests', 'button', 'Ask Ruth');
      await asker.sees('dialog', 'Change careers');
    });

    it('a letter that is taken back leaves nothing to answer', async () => {
      await be(ASKS.hao.id);
      await asker.click('mentorship-requests', 'button', 'Take it back');
      await asker.click('mentorship-requests', 'button', 'Yes, take it back');
      await asker.sees('mentorship-requests', 'You took it back.');
      await ingrid.sees('mentorship-requests', '陈浩 学会谈难的话题 Taken back');
    });

    it('no page threw, asked another host or broke the policy', () => {
      assert.deepEqual([...asker.faults, ...ingrid.faults], []);
    });
  });
}
