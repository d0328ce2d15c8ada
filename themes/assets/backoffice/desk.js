// The frame: menu, colours, drop-downs, search, toasts.
(function () {
  const root = document.documentElement;
  const keep = (key, value) => { try { localStorage.setItem(key, value); } catch (e) { /* private window */ } };
  const $ = (selector, within) => (within || document).querySelector(selector);

  document.addEventListener('click', event => {
    const at = selector => event.target.closest(selector);
    if (at('[data-fold]')) {
      const thin = root.dataset.side === 'thin';
      if (thin) delete root.dataset.side; else root.dataset.side = 'thin';
      keep('desk-side', thin ? 'wide' : 'thin');
    }
    if (at('[data-theme-switch]')) {
      root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
      keep('desk-theme', root.dataset.theme);
      document.dispatchEvent(new CustomEvent('theme'));
    }
    const drawer = at('[data-drawer]');
    if (drawer) {
      if (drawer.dataset.drawer === 'open') { root.dataset.drawer = 'open'; $('.side a.here, .side li a')?.focus(); } else delete root.dataset.drawer;
    }
    if (at('[data-dismiss="note"]')) at('.note').remove();
    const fill = at('[data-fill]');
    if (fill) { const field = document.getElementById(fill.dataset.fill); if (field) { field.value = fill.dataset.value; field.focus(); } }
    if (at('[data-jump="open"]')) openJump();
    const show = at('[data-show]');
    if (show) PF(show.dataset.show).show();
    const hide = at('[data-hide]');
    if (hide) PF(hide.dataset.hide).hide();
    if (at('[data-print]')) window.print();
    const act = at('[data-do]');
    if (act) { event.preventDefault(); act.closest('details')?.removeAttribute('open'); window[act.dataset.do]([{ name: 'order', value: act.dataset.order }, { name: 'to', value: act.dataset.to || '' }]); }
    document.querySelectorAll('details.drop[open], details.filter[open]').forEach(box => { if (!box.contains(event.target)) box.open = false; });
  });
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') { event.preventDefault(); openJump(); }
    // Enter in a field of a long form presses the button beside it, not the first of the form.
    if (event.key === 'Enter' && event.target.matches('.setting input')) { event.preventDefault(); $('button', event.target.closest('.setting')).click(); }
    if (event.key === 'Escape') {
      delete root.dataset.drawer;
      const open = document.activeElement?.closest('details.drop[open], details.filter[open]') || $('details.drop[open], details.filter[open]');
      if (open) { open.open = false; $('summary', open).focus(); }
    }
  });
  if (/Mac|iPhone|iPad/.test(navigator.platform)) document.querySelectorAll('[data-mod]').forEach(key => { key.textContent = '⌘ ' + key.dataset.mod; });

  // Search: asks the server, arrows move, enter goes.
  const dialog = $('#jump'), words = $('#jump-words'), list = $('#jump-list');
  let found = [], here = 0, asked = 0, timer;
  function openJump() { if (dialog && !dialog.open) { dialog.showModal(); words.value = ''; ask(); } }
  function ask() {
    const turn = ++asked;
    fetch('/backoffice/jump?q=' + encodeURIComponent(words.value), { headers: { Accept: 'application/json' } })
      .then(answer => answer.ok ? answer.json() : []).then(results => { if (turn === asked) { found = results; here = 0; draw(); } }).catch(() => {});
  }
  function draw() {
    list.replaceChildren(...found.map((target, index) => {
      const item = document.createElement('li');
      item.id = 'jump-' + index; item.setAttribute('role', 'option'); item.setAttribute('aria-selected', String(index === here));
      const title = document.createElement('b'), detail = document.createElement('small'), kind = document.createElement('span');
      title.textContent = target.title; detail.textContent = target.detail; kind.textContent = target.kind; kind.className = 'badge';
      item.append(title, detail, kind);
      item.addEventListener('click', () => { location.href = target.address; });
      return item;
    }));
    if (!found.length) { const none = document.createElement('li'); none.className = 'jump-none'; none.setAttribute('role', 'option'); none.textContent = dialog.dataset.empty; list.append(none); }
    words.setAttribute('aria-activedescendant', found.length ? 'jump-' + here : '');
    $('[aria-selected="true"]', list)?.scrollIntoView({ block: 'nearest' });
  }
  words?.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
  words?.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); if (found.length) { here = (here + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length; draw(); } }
    if (event.key === 'Enter' && found[here]) { event.preventDefault(); location.href = found[here].address; }
  });

  // What a field for an amount understands is said while it is typed, by the very pattern the server reads with.
  const plain = text => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2019/g, "'").trim();
  function echo(field) {
    const way = JSON.parse(field.dataset.amount), said = $('.echo', field.parentElement), typed = plain(field.value), read = new RegExp(way.pattern).exec(typed);
    const whole = read && read[1].replace(/\D/g, '').replace(/\B(?=(\d{3})+$)/g, way.group), cents = (read?.[2] || '').padEnd(way.cents, '0');
    said.textContent = typed === '' ? '' : read ? '= ' + way.before + whole + (cents && way.mark + cents) + way.after : way.how;
    said.classList.toggle('is-how', typed !== '' && !read);
  }
  const echoes = () => document.querySelectorAll('[data-amount]').forEach(echo);
  document.addEventListener('input', event => { if (event.target.matches('[data-amount]')) { event.target.parentElement.classList.add('is-typed'); echo(event.target); } });
  document.addEventListener('DOMContentLoaded', echoes);
  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', echoes);
    jQuery(document).on('pfAjaxError', () => window.desk.toast($('#toasts').dataset.unanswered, null, 8));
  }

  // A word that passes by, with a way back for some seconds.
  window.desk = {
    toast(text, label, seconds, back) {
      const box = document.createElement('div'); box.className = 'toast';
      const words = document.createElement('span'); words.textContent = text; box.append(words);
      const end = () => box.remove();
      if (back) {
        const button = document.createElement('button'); button.type = 'button';
        const count = document.createElement('span'); count.className = 'count';
        let left = seconds; button.append(label + ' ', count); count.textContent = left;
        const tick = setInterval(() => { left -= 1; count.textContent = left; if (left <= 0) { clearInterval(tick); end(); } }, 1000);
        button.addEventListener('click', () => { clearInterval(tick); end(); back(); });
        box.append(button); setTimeout(() => button.focus({ preventScroll: true }), 30);
      } else setTimeout(end, (seconds || 4) * 1000);
      $('#toasts').replaceChildren(box);
    }
  };
})();
