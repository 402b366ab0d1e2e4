// An element of the host's own, bundled with a Lit of its own.
import { html, LitElement } from 'lit';

class HostElement extends LitElement {
  render() {
    return html`<p>The host's own element</p>`;
  }
}

customElements.define('host-element', HostElement);
