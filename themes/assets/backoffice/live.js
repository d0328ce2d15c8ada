// An open list of orders: asks for a pulse, rings for a new order, reloads when nobody is in the middle of something.
(function () {
  const live = document.querySelector('[data-pulse]');
  if (!live) return;
  const button = document.querySelector('[data-sound]');
  const muted = () => { try { return localStorage.getItem('desk-muted') === 'yes'; } catch (e) { return false; } };
  const draw = () => {
    if (!button) return;
    button.setAttribute('aria-pressed', String(!muted()));
    button.querySelector('span').textContent = muted() ? button.dataset.off : button.dataset.on;
    button.querySelector('.pi').className = 'pi ' + (muted() ? 'pi-bell-slash' : 'pi-bell');
  };
  button?.addEventListener('click', () => { try { localStorage.setItem('desk-muted', muted() ? 'no' : 'yes'); } catch (e) { /* private window */ } draw(); if (!muted()) ring(); });
  draw();

  // Two soft notes, made here.
  let sound;
  function ring() {
    if (muted()) return;
    sound = sound || new AudioContext();
    [[880, 0], [1174.7, 0.16]].forEach(([pitch, after]) => {
      const tone = sound.createOscillator(), loud = sound.createGain(), from = sound.currentTime + after;
      tone.frequency.value = pitch; tone.type = 'sine';
      loud.gain.setValueAtTime(0, from); loud.gain.linearRampToValueAtTime(0.16, from + 0.02); loud.gain.exponentialRampToValueAtTime(0.001, from + 0.6);
      tone.connect(loud).connect(sound.destination); tone.start(from); tone.stop(from + 0.65);
    });
  }
  const busy = () => document.querySelector('details[open] .drop-list, details.filter[open], .ui-dialog[style*="display: block"], .ui-expanded-row-content, .tick:checked')
    || document.querySelector('.toast button') || document.activeElement?.matches('input, textarea, select');

  let known, waiting = false;
  const title = document.title;
  async function beat() {
    if (document.hidden && muted()) return;
    try {
      const answer = await fetch(live.dataset.pulse, { headers: { Accept: 'application/json' } });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const now = await answer.json();
      live.classList.remove('off');
      if (known && now.newest > known.newest) { ring(); window.desk.toast(live.dataset.new.replace('{0}', now.received)); }
      if (known && now.changed !== known.changed) waiting = true;
      document.title = now.received ? '(' + now.received + ') ' + title : title;
      known = now;
    } catch (e) { live.classList.add('off'); }
    if (waiting && !busy() && window.reloadRows) { waiting = false; window.reloadRows(); }
  }
  beat();
  setInterval(beat, 5000);
})();
