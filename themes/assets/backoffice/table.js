// The one table: keyboard, ticks, filters, live rows.
(function () {
  const rows = () => [...document.querySelectorAll('.grid tbody > tr.ui-widget-content:not(.ui-expanded-row-content)')];
  const typing = target => target.closest('input, textarea, select, [contenteditable], dialog[open], .ui-dialog');
  let here = -1;

  function mark(index, focus) {
    const all = rows();
    if (!all.length) return;
    here = Math.max(0, Math.min(index, all.length - 1));
    all.forEach((row, at) => { row.classList.toggle('is-here', at === here); row.tabIndex = at === here ? 0 : -1; });
    if (focus) { all[here].focus({ preventScroll: true }); all[here].scrollIntoView({ block: 'nearest' }); }
  }
  function ready() { const all = rows(); all.forEach((row, at) => { row.tabIndex = at === Math.max(here, 0) ? 0 : -1; }); counted(); }
  function counted() {
    const bulk = document.querySelector('[data-bulk]');
    if (!bulk) return;
    const number = document.querySelectorAll('.tick:checked').length;
    bulk.hidden = number === 0;
    const words = bulk.querySelector('[data-bulk-count]');
    words.textContent = words.dataset.words.replace('{0}', number);
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const row = rows()[here], key = event.key;
    if (key === 'j' || (key === 'ArrowDown' && event.target.closest('.grid'))) { event.preventDefault(); mark(here + 1, true); }
    else if (key === 'k' || (key === 'ArrowUp' && event.target.closest('.grid'))) { event.preventDefault(); mark(here - 1, true); }
    else if (key === 'Enter' && row && event.target === row) { row.querySelector('td.main a, [data-open]')?.click(); }
    else if (key === 'x' && row) { const tick = row.querySelector('.tick'); if (tick) { tick.checked = !tick.checked; counted(); } }
    else if (key === 'e' && row) { row.querySelector('.ui-row-toggler')?.click(); }
    else if (key === '/') { const search = document.querySelector('[data-list-search]'); if (search) { event.preventDefault(); search.focus(); search.select(); } }
  });
  document.addEventListener('focusin', event => { const row = event.target.closest?.('.grid tbody > tr.ui-widget-content'); if (row) { const at = rows().indexOf(row); if (at >= 0 && at !== here) mark(at, false); } });
  document.addEventListener('change', event => { if (event.target.matches('.tick')) counted(); });
  document.addEventListener('click', event => { if (event.target.closest('[data-filters]')) document.querySelector('.grid thead')?.classList.toggle('is-open'); });
  // A box that opens inside a frame that scrolls is placed over it, and closes when the frame moves.
  function place(box) {
    const list = box.querySelector('.filter-box, .drop-list'), from = box.querySelector('summary').getBoundingClientRect();
    const frame = box.closest('.ui-datatable-tablewrapper');
    if (!list || !frame || getComputedStyle(frame).overflowX === 'visible') return;
    list.classList.add('is-placed');
    list.style.left = Math.max(8, Math.min(from.left, innerWidth - list.offsetWidth - 12)) + 'px';
    list.style.top = (from.bottom + list.offsetHeight + 12 > innerHeight ? Math.max(8, from.top - list.offsetHeight - 6) : from.bottom + 6) + 'px';
  }
  document.addEventListener('scroll', () => document.querySelectorAll('.grid details[open]').forEach(box => { if (box.querySelector('.is-placed')) box.open = false; }), true);
  document.addEventListener('toggle', event => {
    if (event.target.open && event.target.closest?.('.grid')) place(event.target); if (event.target.matches?.('details.filter') && event.target.open) event.target.querySelector('input')?.focus(); }, true);

  // Empty fields do not go into the address.
  document.addEventListener('submit', event => {
    if (event.target.id !== 'list') return;
    [...event.target.elements].forEach(field => { if (field.name && !field.value && field.type !== 'submit') field.disabled = true; });
  });
  document.addEventListener('DOMContentLoaded', ready);
  if (document.readyState !== 'loading') ready();
  window.deskTable = { ready };
})();
