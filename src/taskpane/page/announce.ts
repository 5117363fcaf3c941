/** A line that only screen readers hear, for results that come without the focus moving. */

export function createAnnouncer(): (text: string) => void {
  const line = document.createElement('div');
  line.className = 'out-of-sight';
  line.setAttribute('role', 'status');
  line.setAttribute('aria-live', 'polite');
  document.body.append(line);
  return (text) => {
    // The same words again are heard only when they were away for a moment.
    line.textContent = '';
    setTimeout(() => {
      line.textContent = text;
    }, 50);
  };
}
