import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/mentor-directory/mentor-directory-mapping.js';

const meta: Meta = { title: 'Elements/mentor-directory/mapping', component: 'mentor-directory-mapping' };
export default meta;

const GERMAN = [
  'Liste der Mentorinnen und Mentoren, Stand Oktober;;;;;;;;',
  '',
  'Vorname;Name;Funktion;Standort;Themen;Sprachen;Zeitzone;Pause bis;Kostenstelle',
  'Zoë;Müller;Leiterin Einkauf;Köln;Verhandeln, Preise (deep), Teams führen;Deutsch, Englisch;Europe/Berlin;31.1.2027;4711',
  'Emre;Yıldız;Softwareentwickler;Wien;Python, Vorträge halten;Deutsch, Türkçe;Europe/Vienna;;4712',
  'Anneke;de Vries;Ärztin;Köln;Schichtarbeit, Berufseinstieg;Nederlands, Deutsch;Mars/Basis;;4711',
].join('\n');

const JAPANESE = [
  '氏名,役職,会社,得意分野,言語,タイムゾーン,メール',
  '佐藤 美咲,部長,みなと商事,会計、税務,日本語、English,Asia/Tokyo,misaki@example.org',
  '鈴木 一郎,課長,みなと商事,営業、交渉,日本語,Asia/Tokyo,ichiro@example.org',
].join('\n');

const ARABIC = [
  'الاسم,المسمى الوظيفي,المدينة,المهارات,اللغات,المنطقة الزمنية',
  'نور الحداد,مديرة مشاريع,عمّان,القيادة، التخطيط,العربية، English,Asia/Amman',
  'سامي خليل,مهندس,القاهرة,البرمجة، العرض,العربية,Africa/Cairo',
].join('\n');

const UNCLEAR = [
  'Col A|Col B|Col C|Zone',
  'Ada Lind|Speaking; Leading|https://example.org/ada.png|North',
  'Bo Berg|Pricing|https://example.org/bo.png|South',
  'Ida Moe|Writing; Editing|https://example.org/ida.png|North',
].join('\n');

/** Nothing to read yet: the step asks for a file, which stays on the computer. */
export const Absent: StoryObj = { render: () => html`<mentor-directory-mapping></mentor-directory-mapping>` };

/** A table that does not answer. */
export const Loading: StoryObj = {
  render: () => html`<mentor-directory-mapping .file=${new Slow()}></mentor-directory-mapping>`,
};

class Slow extends Blob {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Promise(() => undefined);
  }
}

/** The file cannot be read; one button tries again. */
export const Failed: StoryObj = {
  render: () => html`<mentor-directory-mapping .file=${new Unreadable()}></mentor-directory-mapping>`,
};

class Unreadable extends Blob {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('taken away', 'NotReadableError'));
  }
}

/** A file without anything in it. */
export const Empty: StoryObj = {
  render: () => html`<mentor-directory-mapping .file=${' '}></mentor-directory-mapping>`,
};

/** A German table with a title above its headings, days as 31.1.2027, and a zone that is none. */
export const Ready: StoryObj = {
  render: () => html`<mentor-directory-mapping .file=${GERMAN}></mentor-directory-mapping>`,
};

/** Headings that say nothing: values decide, and what stays open is kept as it is. */
export const Unclear: StoryObj = {
  render: () => html`<mentor-directory-mapping .file=${UNCLEAR}></mentor-directory-mapping>`,
};

/** A mapping that was stored goes before the guesses. */
export const Stored: StoryObj = {
  render: () =>
    html`<mentor-directory-mapping
      .file=${GERMAN}
      .mapping=${{ Kostenstelle: { field: 'leave' }, Funktion: { field: 'organisation' } }}
    ></mentor-directory-mapping>`,
};

export const Japanese: StoryObj = {
  render: () => html`<mentor-directory-mapping .file=${JAPANESE}></mentor-directory-mapping>`,
};

export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl"><mentor-directory-mapping .file=${ARABIC}></mentor-directory-mapping></div>`,
};
