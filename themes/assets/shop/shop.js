/* Progressive enhancement only: every page works without this file.
   Markup says what it wants with data attributes; nothing here knows texts, prices or addresses. */
(() => {
  "use strict";
  const doc = document;
  const $ = (selector, from = doc) => from.querySelector(selector);
  const $$ = (selector, from = doc) => [...from.querySelectorAll(selector)];
  const base = doc.body.dataset.base || "";
  const plainClick = e => !(e.ctrlKey || e.metaKey || e.shiftKey || e.altKey || e.button);
  const on = (type, selector, act) => doc.addEventListener(type, e => {
    const hit = e.target.closest?.(selector);
    if (hit) act(hit, e);
  });
  const fragment = (url, init = {}) =>
    fetch(url, { ...init, headers: { "X-Fragment": "1", ...init.headers } }).then(r => {
      if (!r.ok && r.status !== 422) throw new Error(r.status);
      return r.text();
    });
  doc.documentElement.classList.add("js");

  /* An answer may come while somebody goes on typing. Only the newest counts; what holds fields is made like the answer piece by piece, so that a
     field is never replaced under a hand, and one changed since the question was asked keeps what it says. */
  const FIELD = "input:not([type=hidden]), select, textarea";
  const says = field => field.type === "checkbox" || field.type === "radio" ? field.checked : field.value;
  const key = el => el.nodeType !== 1 ? "" : el.id || el.dataset.code || (el.matches("li") && ($("[name=variant]", el)?.value || $("[id]", el)?.id)) || "";
  const alike = (a, b) => a.nodeName === b.nodeName && key(a) === key(b);
  const settle = (now, next, typed, kept) => {
    const field = now.nodeType === 1 && now.matches(FIELD);
    if (field && typed(now)) return;
    if (now.nodeType !== 1 || !field && !$(FIELD, now) && !$(FIELD, next)) {
      if (!now.isEqualNode(next)) now.replaceWith(next.cloneNode(true));
      return;
    }
    [...now.attributes].forEach(({ name }) => { if (name !== "open" && !next.hasAttribute(name)) now.removeAttribute(name); });
    [...next.attributes].forEach(({ name, value }) => { if (name !== "open" && now.getAttribute(name) !== value) now.setAttribute(name, value); });
    let at = now.firstChild;
    [...next.childNodes].forEach(child => {
      let hit = at;
      while (hit && !alike(hit, child)) hit = hit.nextSibling;
      if (!hit) return now.insertBefore(child.cloneNode(true), at);
      while (at !== hit) at = without(at, kept);
      at = hit.nextSibling;
      settle(hit, child, typed, kept);
    });
    while (at) at = without(at, kept);
    if (!field) return;
    if ("checked" in now) now.checked = next.checked;
    if (now.type !== "file" && now.value !== next.value) now.value = next.value;
  };
  const without = (el, kept) => {
    const after = el.nextSibling;
    if (!kept(el)) el.remove();
    return after;
  };
  /* Called when something is asked; what that gives back, when it is answered: whether the answer was shown. */
  const answers = (part, stays) => {
    let asked = 0;
    return () => {
      const turn = ++asked, said = new Map($$(FIELD, part).map(field => [field, says(field)]));
      const newest = () => turn === asked, typed = field => said.has(field) && said.get(field) !== says(field);
      const show = next => settle(part, next, typed, el => stays && (el.contains(doc.activeElement) || [...said.keys()].some(field => el.contains(field) && typed(field))));
      return { newest, show: next => newest() && (show(next), true) };
    };
  };

  /* dialogs: menu, cart, zoom */
  const open = dialog => { if (dialog && !dialog.open) dialog.showModal(); };
  on("click", "[data-open]", (link, e) => {
    const dialog = $(link.dataset.open);
    if (!dialog || !plainClick(e)) return;
    e.preventDefault();
    open(dialog);
  });
  on("click", "[data-close]", button => button.closest("dialog")?.close());
  on("click", "dialog", (dialog, e) => { if (e.target === dialog) dialog.close(); });

  /* cart */
  const cart = $("#cart-drawer");
  const badge = n => $$("[data-count]").forEach(el => { el.textContent = n; el.hidden = !(n > 0); });
  const cookie = name => doc.cookie.split("; ").find(c => c.startsWith(name + "="))?.slice(name.length + 1);
  const carted = answers(cart);
  const drawer = question => {
    const answer = carted();
    return question.then(html => {
      const next = cart.cloneNode(false);
      next.innerHTML = html;
      if (answer.show(next)) open(cart);
    });
  };
  const askCart = (address, init) => drawer(fragment(address, init)).then(() => badge(Number($("[data-quantity]", cart)?.dataset.quantity || 0)));
  badge(Number(cookie("vn") || 0));
  on("click", "[data-cart-link]", (link, e) => {
    if (!cart || !plainClick(e)) return;
    e.preventDefault();
    askCart(link.dataset.cartLink).catch(() => { location.href = link.href; });
  });
  /* a form beside another takes along what is typed there */
  const carry = form => {
    $$("[data-carried]", form).forEach(input => input.remove());
    const other = form.dataset.carry && $(form.dataset.carry);
    if (other) new FormData(other).forEach((value, name) => {
      const input = Object.assign(doc.createElement("input"), { type: "hidden", name, value });
      input.dataset.carried = "";
      form.append(input);
    });
  };
  doc.addEventListener("submit", e => {
    const form = e.target;
    if (form.matches("[data-cart]") && cart) {
      e.preventDefault();
      const button = e.submitter;
      if (button) button.disabled = true;
      const body = new URLSearchParams(new FormData(form, button));
      askCart(form.action, { method: "POST", body })
        .catch(() => form.submit())
        .finally(() => { if (button) button.disabled = false; });
    } else if (form.method === "post") {
      if (form.dataset.sent) e.preventDefault();
      form.dataset.sent = "1";
      carry(form);
      setTimeout(() => delete form.dataset.sent, 4000);
    }
  });
  on("change", "[data-auto]", field => field.form.requestSubmit());

  /* search suggestions: a combobox whose list the server renders */
  const field = $("[data-suggest]");
  const list = $("#suggestions");
  if (field && list) {
    let timer, at = -1, last = "";
    const items = () => $$("a", list);
    const close = () => { list.hidden = true; at = -1; field.setAttribute("aria-expanded", "false"); };
    const mark = () => items().forEach((a, i) => {
      a.setAttribute("aria-selected", String(i === at));
      a.id = "s" + i;
      if (i === at) field.setAttribute("aria-activedescendant", a.id);
    });
    field.addEventListener("input", () => {
      clearTimeout(timer);
      const text = field.value.trim();
      if (text.length < 2) return close();
      timer = setTimeout(() => {
        last = text;
        fragment(field.dataset.suggest + "?q=" + encodeURIComponent(text)).then(html => {
          if (last !== text) return;
          list.innerHTML = html;
          list.hidden = !items().length;
          field.setAttribute("aria-expanded", String(!list.hidden));
          at = -1;
        }).catch(close);
      }, 120);
    });
    field.addEventListener("keydown", e => {
      const all = items();
      if (e.key === "Escape") close();
      if (list.hidden || !all.length) return;
      if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        e.preventDefault();
        at = (at + (e.key === "ArrowDown" ? 1 : -1) + all.length) % all.length;
        mark();
      } else if (e.key === "Enter" && at >= 0) {
        e.preventDefault();
        all[at].click();
      }
    });
    doc.addEventListener("click", e => { if (!e.target.closest(".search")) close(); });
  }
  on("keydown", ".nav > ul > li", (item, e) => { if (e.key === "Escape") item.classList.add("shut"); });
  $$(".nav > ul > li").forEach(li => ["mouseleave", "focusout"].forEach(t => li.addEventListener(t, () => li.classList.remove("shut"))));

  /* cards: a colour dot swaps the picture and what quick add adds */
  on("click", ".dot[data-picture]", dot => {
    const card = dot.closest(".card");
    $$(".dot", card).forEach(d => d.setAttribute("aria-pressed", String(d === dot)));
    const picture = $(".card-pic img", card);
    picture.src = dot.dataset.picture;
    $(".card-pic .second", card)?.remove();
    const variant = $("[name=variant]", card);
    if (variant && dot.dataset.variant) variant.value = dot.dataset.variant;
    $$("a[href]", card).forEach(a => { if (dot.dataset.href) a.href = dot.dataset.href; });
  });

  /* carousels */
  $$(".shelf").forEach(shelf => {
    const track = $(".track", shelf);
    const [back, next] = $$(".shelf-nav button", shelf);
    if (!track || !next) return;
    /* told by the browser when an end comes into sight, so that opening a page measures nothing */
    const ends = new IntersectionObserver(seen => seen.forEach(one => {
      if (one.target === track.firstElementChild) back.disabled = one.isIntersecting;
      if (one.target === track.lastElementChild) next.disabled = one.isIntersecting;
    }), { root: track, threshold: 0.9 });
    back.addEventListener("click", () => track.scrollBy(-track.clientWidth * 0.8, 0));
    next.addEventListener("click", () => track.scrollBy(track.clientWidth * 0.8, 0));
    if (track.firstElementChild) [track.firstElementChild, track.lastElementChild].forEach(card => ends.observe(card));
  });

  /* catalog: filters, sorting and pages replace the list without a full reload */
  const listed = answers($("#catalog"), true);
  const go = (url, push) => {
    const answer = listed();
    return fetch(url, { headers: { "X-Partial": "1" } }).then(r => r.text()).then(html => {
      const next = new DOMParser().parseFromString(html, "text/html");
      if (!answer.show($("#catalog", next))) return;
      doc.title = next.title;
      if (push) history.pushState(null, "", url);
    }).catch(() => { if (answer.newest()) location.href = url; });
  };
  on("change", "#filters input, [data-sort]", input => {
    const form = input.form;
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
    go(form.action.split("?")[0] + (query.size ? "?" + query : ""), true);
  });
  on("click", "#catalog .chips a, #catalog .pages a", (link, e) => {
    if (!plainClick(e)) return;
    e.preventDefault();
    go(link.href, true).then(() => { if (link.closest(".pages")) $("#catalog").scrollIntoView(); });
  });
  if ($("#catalog")) addEventListener("popstate", () => go(location.href, false));
  if ($(".filters > details") && matchMedia("(min-width: 900px)").matches) $(".filters > details").open = true;

  /* product: choosing options changes picture, price, stock and what is added; also in the quick-buy window */
  const words = (from, selector, text) => $$(selector, from).forEach(el => { el.textContent = text || ""; });
  const choose = buy => {
    const data = JSON.parse($(buy.dataset.variants, buy).textContent);
    const around = buy.closest("dialog") || doc;
    const values = $$(".pick input:checked", buy).map(i => i.value);
    const match = wanted => data.find(v => wanted.every(value => v.values.includes(value)));
    $$(".pick", buy).forEach(pick => {
      const current = $("input:checked", pick);
      words(pick, "[data-chosen]", current?.dataset.name);
      $$("input", pick).forEach(input => {
        const possible = match([...values.filter(v => v !== current?.value), input.value]);
        input.parentElement.classList.toggle("gone", !possible?.inStock);
      });
    });
    const variant = match(values);
    $$("[data-add]", around).forEach(el => { el.disabled = !variant?.inStock; });
    if (!variant) return;
    $("[data-variant]", buy).value = variant.id;
    words(around, "[data-now]", variant.price);
    words(around, "[data-list]", variant.list);
    words(around, "[data-off]", variant.off);
    words(around, "[data-net]", variant.net);
    words(around, "[data-sku]", variant.sku);
    $("[data-price]", buy).classList.toggle("sale", Boolean(variant.list));
    words(around, "[data-stock]", variant.stock);
    $$("[data-stock]", around).forEach(el => { el.className = "badge " + (variant.inStock ? "good" : "wrong"); });
    const at = $$(".stage > a", around).findIndex(el => el.dataset.picture === variant.picture);
    if (at >= 0) show(at); else if (variant.picture) $(".stage img", around).src = variant.picture;
    if (around === doc) history.replaceState(null, "", variant.url);
  };
  on("change", "[data-variants] .pick input", input => choose(input.form));
  on("click", "[data-buy]", () => $("main [data-variants] [data-add]")?.click());
  // A document takes its dots and dashes while it is typed (LOC-01); whoever corrects in the middle is left alone.
  const spell = field => {
    const mask = $("#documentKind", field.form)?.selectedOptions[0]?.dataset.mask, typed = [...field.value.toUpperCase().replace(/[^0-9A-Z]/g, "")];
    if (!mask || field.selectionStart !== field.value.length) return;
    let spelled = "";
    for (const place of mask) if (typed.length) spelled += "9*".includes(place) ? typed.shift() : place;
    field.value = spelled + typed.join("");
  };
  on("input", "#document", spell);
  on("change", "#documentKind", select => spell(select.form.elements.document));
  const bar = $(".sticky-buy"), button = $("main [data-variants] [data-add]");
  if (bar && button) new IntersectionObserver(([seen]) => bar.classList.toggle("away", seen.isIntersecting)).observe(button);
  on("click", "[data-quick]", (link, e) => {
    if (!cart || !plainClick(e)) return;
    e.preventDefault();
    drawer(fragment(link.dataset.quick)).catch(() => { location.href = link.href; });
  });
  const stage = $(".stage");
  const show = at => {
    stage.scrollTo({ left: at * stage.clientWidth });
    $$(".thumbs a").forEach((a, i) => i === at ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current"));
  };
  on("click", ".thumbs a", (thumb, e) => { e.preventDefault(); show($$(".thumbs a").indexOf(thumb)); });
  on("click", ".stage a", (link, e) => {
    const zoom = $("#zoom");
    if (!zoom || !plainClick(e)) return;
    e.preventDefault();
    $("img", zoom).src = link.href;
    $("img", zoom).alt = $("img", link).alt;
    open(zoom);
  });
  on("click", "[data-step]", button => {
    const input = $("input", button.parentElement);
    input.value = Math.min(Number(input.max || 99), Math.max(Number(input.min || 1), Number(input.value) + Number(button.dataset.step)));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });

  /* forms and waiting pages */
  if (!matchMedia("(min-width: 900px)").matches) $$("[data-fold]").forEach(fold => { fold.open = false; });
  on("click", "[data-reveal]", button => {
    const input = $("input", button.parentElement);
    const hidden = input.type === "password";
    input.type = hidden ? "text" : "password";
    button.setAttribute("aria-pressed", String(hidden));
  });
  /* a postal code proposes the rest of the address and never overwrites what somebody typed */
  on("change", "[data-postal]", (code, e, asked = code.value.trim()) => fetch(`/api/v1/postal-codes/${code.dataset.postal}/${encodeURIComponent(asked)}`)
    .then(r => r.ok ? r.json() : null).then(place => {
      if (!place || code.value.trim() !== asked) return;
      const form = code.form;
      ["street", "city", "region"].forEach(name => {
        const input = form.elements[name];
        if (input && place[name] && (!input.value || input.dataset.filled)) {
          input.value = place[name];
          input.dataset.filled = "1";
        }
      });
      const district = form.elements.district;
      if (!district || !place.districts.length) return;
      const list = $("#districts") || doc.body.appendChild(Object.assign(doc.createElement("datalist"), { id: "districts" }));
      list.replaceChildren(...place.districts.map(name => new Option(name)));
      district.setAttribute("list", "districts");
      if (place.districts.length === 1 && (!district.value || district.dataset.filled)) {
        district.value = place.districts[0];
        district.dataset.filled = "1";
      }
    }).catch(() => {}));
  $$("[data-locate]").forEach(button => { button.hidden = !navigator.geolocation; });
  on("click", "[data-locate]", button => {
    const said = $("[data-refused]", button.parentElement);
    said.textContent = "";
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      button.form.elements[button.dataset.locate].value = `${coords.latitude.toFixed(6)}, ${coords.longitude.toFixed(6)}`;
    }, () => { said.textContent = said.dataset.refused; }, { enableHighAccuracy: true, timeout: 10000 });
  });
  on("click", "[data-copy]", button => navigator.clipboard?.writeText(button.dataset.copy).then(() => {
    $("[data-copied]")?.removeAttribute("hidden");
    setTimeout(() => $("[data-copied]")?.setAttribute("hidden", ""), 2500);
  }));
  on("click", "[data-share]", (button, e) => {
    if (!navigator.share) return;
    e.preventDefault();
    navigator.share({ title: doc.title, url: location.href }).catch(() => {});
  });
  $(".field.bad :is(.input, .select, [type=file])")?.focus();
  /* compares with what was drawn last, not with what the reader has opened or chosen since */
  const poll = drawn => {
    const part = $("[data-poll]");
    if (!part) return;
    setTimeout(() => fetch(location.href).then(r => r.text()).then(html => {
      const next = new DOMParser().parseFromString(html, "text/html").getElementById(part.id);
      const now = next ? next.innerHTML : drawn;
      const used = field => field === doc.activeElement || says(field) !== (says(field) === field.checked ? field.defaultChecked : field.defaultValue);
      if (now !== drawn) settle(part, next, used, () => false);
      poll(now);
    }).catch(() => poll(drawn)), Number(part.dataset.poll) * 1000);
  };
  poll($("[data-poll]")?.innerHTML);
})();
