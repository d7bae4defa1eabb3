"use strict";
// The page: fetches the figures when the hub rings, and shows them. It keeps nothing and decides nothing.

const by = (id) => document.getElementById(id);
const make = (tag, text, kind) => {
  const one = document.createElement(tag);
  if (text !== undefined) one.textContent = text;
  if (kind) one.className = kind;
  return one;
};
const isProjector = document.body.classList.contains("projector");
const SIGNS = {
  ok: '<circle cx="12" cy="12" r="10" fill="currentColor"/><path d="m7.5 12.5 3 3 6-6.5" stroke="#fff" fill="none" stroke-width="2.4"/>',
  warn: '<path d="M12 2.5 23 21.5H1Z" fill="currentColor"/><path d="M12 9v6M12 17.6v.6" stroke="#fff" stroke-width="2.4"/>',
  away: '<path d="M7 18a5 5 0 1 1 1-9.9A6 6 0 0 1 19 11a3.6 3.6 0 0 1-1 7ZM3 3l18 18" stroke="currentColor" fill="none" stroke-width="2"/>',
};
// The same eight patterns as on badges and chips: a group is told apart without colour.
const TILES = {
  solid: (c) => `<rect width="12" height="12" fill="${c}"/>`,
  diagonal: (c) => `<rect width="12" height="12" fill="#fff"/><path d="M-3 9 9-3M3 15 15 3" stroke="${c}" stroke-width="4"/>`,
  diamonds: (c) => `<rect width="12" height="12" fill="#fff"/><path d="m6 1 5 5-5 5-5-5Z" fill="${c}"/>`,
  bars: (c) => `<rect width="12" height="12" fill="#fff"/><rect width="6" height="12" fill="${c}"/>`,
  dots: (c) => `<rect width="12" height="12" fill="#fff"/><circle cx="6" cy="6" r="3.6" fill="${c}"/>`,
  checker: (c) => `<rect width="12" height="12" fill="#fff"/><path d="M0 0h6v6H0ZM6 6h6v6H6Z" fill="${c}"/>`,
  zigzag: (c) => `<rect width="12" height="12" fill="#fff"/><path d="m0 9 6-6 6 6" stroke="${c}" stroke-width="3.4" fill="none"/>`,
};

let language = (navigator.language || "en").toLowerCase().startsWith("ko") ? "ko" : "en";
let shown = null;
let isIn = false;
let sure = null;

const word = (key, values = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), WORDS[language][key] ?? key);
const number = (value) => value.toLocaleString(language);
const pick = (texts) => texts[language] || texts.en || Object.values(texts)[0] || "";
const svg = (inside, box = "0 0 24 24", kind = "sign") =>
  `<svg class="${kind}" viewBox="${box}" aria-hidden="true">${inside}</svg>`;

function stateOf(kind, text) {
  const one = make("span", undefined, kind);
  one.innerHTML = SIGNS[kind] ? svg(SIGNS[kind]) : "";
  one.append(text);
  return one;
}

function showNumbers(view) {
  const rows = [
    [view.arrived, view.expected, word("arrived")],
    [view.cities[1], view.cities[0], word("cities")],
    [view.countries[1], view.countries[0], word("countries")],
    [view.came, null, word("came")],
  ];
  by("numbers").replaceChildren(
    ...rows.map(([value, whole, name]) => {
      const box = make("div");
      const big = make("b", number(value));
      if (whole !== null) big.append(" ", make("small", word("of", { count: number(whole) })));
      box.append(big, make("span", name));
      return box;
    }),
  );
}

function showPace(view) {
  const most = Math.max(1, ...view.pace.map(([, count]) => count));
  const bars = view.pace.map(([, count], index) => {
    const bar = make("i", undefined, index === view.pace.length - 1 ? "now" : "");
    bar.style.height = `${Math.round((count / most) * 100)}%`;
    return bar;
  });
  const pace = by("pace");
  pace.replaceChildren(...bars);
  pace.hidden = bars.length === 0;
  const told = bars.length ? word("pace", { count: number(most) }) : "";
  pace.setAttribute("aria-label", told);
  pace.parentElement.querySelector(".pace-foot")?.remove();
  if (bars.length) {
    const foot = make("div", undefined, "pace-foot");
    foot.append(make("span", view.pace[0][0]), make("span", told), make("span", view.pace.at(-1)[0]));
    pace.after(foot);
  }
}

function showCategories(view) {
  by("categories").replaceChildren(
    ...view.categories.map((line) => {
      const row = make("li");
      const share = line.expected ? Math.min(100, (100 * line.arrived) / line.expected) : 100;
      const meter = make("span", undefined, "meter");
      const id = `tile-${line.pattern}-${line.colour.slice(1)}`;
      const tile = (TILES[line.pattern] || TILES.solid)(line.colour);
      const fill = line.pattern === "outline" ? `fill="#fff" stroke="${line.colour}" stroke-width="6"` : `fill="url(#${id})"`;
      meter.innerHTML = `<svg preserveAspectRatio="none" aria-hidden="true"><pattern id="${id}" width="12" height="12" patternUnits="userSpaceOnUse">${tile}</pattern><rect width="${share}%" height="100%" ${fill}/></svg>`;
      row.append(make("span", pick(line.name)), meter, make("span", `${number(line.arrived)} / ${number(line.expected)}`));
      return row;
    }),
  );
}

function printerState(line) {
  if (!line.printer) return null;
  if (line.printer === "none") return stateOf("", word("noPrinter"));
  const parts = [word(line.printer === "ready" ? "ready" : line.printer)];
  if (line.queue) parts.push(word("queue", { count: line.queue }));
  if (line.left !== null) parts.push(word("left", { count: number(line.left) }));
  return stateOf(line.printer === "ready" ? "ok" : "warn", parts.join(" · "));
}

function linkState(line, view) {
  if (line.heard_s === null) return stateOf("away", word("elsewhere"));
  if (line.heard_s > 60) return stateOf("away", word("away", { time: ago(view.time, line.heard_s) }));
  if (line.behind) return stateOf("warn", word("behind", { count: number(line.behind) }));
  return stateOf("ok", word("heardNow"));
}

function ago(time, seconds) {
  const [hours, minutes] = time.split(":").map(Number);
  const then = (((hours * 60 + minutes - Math.round(seconds / 60)) % 1440) + 1440) % 1440;
  return `${String(Math.floor(then / 60)).padStart(2, "0")}:${String(then % 60).padStart(2, "0")}`;
}

function showStations(view) {
  const rows = view.stations.map((line) => {
    const row = make("li");
    const who = make("span", line.name, "who");
    who.append(" ", make("span", word(line.role === "lead" ? "leadRole" : line.role)));
    const state = make("div", undefined, "state");
    if (line.revoked) state.append(stateOf("warn", word(line.revoked === "lost" ? "isLost" : "retires")));
    state.append(linkState(line, view));
    const printer = printerState(line);
    if (printer) state.append(printer);
    if (Math.abs(line.offset_s) >= 60)
      state.append(
        stateOf("warn", word(line.offset_s > 0 ? "clockBehind" : "clockAhead", { count: number(Math.abs(line.offset_s)) })),
      );
    row.append(who);
    if (isIn && !line.revoked) {
      const away = make("button", word("revoke"), "danger");
      away.type = "button";
      away.setAttribute("aria-label", `${word("revoke")}: ${line.name}`);
      away.onclick = () => { sure = sure === line.station_id ? null : line.station_id; show(); };
      row.append(away);
    }
    row.append(state);
    if (isIn && sure === line.station_id) row.append(sureBox(line));
    return row;
  });
  if (view.centre) rows.unshift(centreRow(view.centre));
  by("stations").replaceChildren(...(rows.length ? rows : [make("li", word("none"))]));
}

function centreRow(centre) {
  const row = make("li");
  const state = make("div", undefined, "state");
  const away = centre.since ? word("away", { time: centre.since }) : word("notYet");
  state.append(centre.is_there ? stateOf("ok", word("heardNow")) : stateOf("away", away));
  if (centre.waiting) state.append(stateOf("warn", word("waits", { count: number(centre.waiting) })));
  row.append(make("span", word("centre"), "who"), state);
  return row;
}

function sureBox(line) {
  const box = make("div", undefined, "sure");
  box.append(make("b", word("sureQuestion", { name: line.name })));
  for (const how of ["retire", "lost"]) {
    const button = make("button", word(how), "danger");
    button.type = "button";
    button.onclick = async () => { sure = null; await act("/page/revoke", { name: line.name, how }); await fetchAll(); };
    box.append(button);
  }
  const back = make("button", word("cancel"));
  back.type = "button";
  back.onclick = () => { sure = null; show(); };
  box.append(back);
  return box;
}

function showCalls(view) {
  const calls = by("calls");
  calls.hidden = view.calls.length === 0;
  calls.replaceChildren(
    ...view.calls.map((call) => {
      const box = make("div", undefined, call.taken_by ? "call taken" : "call");
      const key = call.number ? "callNumber" : "callDesk";
      box.append(make("b", word(key, { station: call.station, number: call.number, time: call.at })));
      if (call.taken_by) box.append(make("span", word("comes", { name: call.taken_by })));
      else if (isIn) {
        const go = make("button", word("going"));
        go.type = "button";
        go.onclick = async () => { await act("/page/call", { call_id: call.call_id }); await fetchAll(); };
        box.append(go);
      }
      return box;
    }),
  );
}

function showHubs(view) {
  const boxes = [];
  if (view.gave_way_to) {
    const box = make("div", undefined, "call");
    box.append(make("b", word("gaveWay", { name: view.gave_way_to })));
    boxes.push(box);
  } else if (view.rival) {
    const box = make("div", undefined, "call");
    box.append(make("b", word("twoHubs", { name: view.rival })));
    if (isIn) {
      const keep = make("button", word("keepHub"));
      keep.type = "button";
      keep.onclick = async () => { await act("/page/keep", {}); await fetchAll(); };
      box.append(keep);
    } else box.append(make("span", word("keepLogin")));
    boxes.push(box);
  }
  by("hubs").hidden = boxes.length === 0;
  by("hubs").replaceChildren(...boxes);
}

function showLook(view) {
  const rows = [[view.to_look_at, word("conflicts")]];
  if (view.duplicates !== null) rows.push([view.duplicates, word("duplicates")]);
  by("look").replaceChildren(
    ...rows.map(([count, text]) => {
      const row = make("li");
      row.append(make("b", number(count), count ? "warn" : ""), make("span", text));
      return row;
    }),
  );
}

function show() {
  document.documentElement.lang = language;
  for (const one of document.querySelectorAll("[data-word]")) one.textContent = word(one.dataset.word);
  if (by("language")) by("language").textContent = WORDS[language === "ko" ? "en" : "ko"].name;
  if (!shown) return;
  by("event").textContent = pick(shown.event);
  document.title = `${pick(shown.event)} · Madang`;
  by("day").textContent = new Date(`${shown.day}T12:00`).toLocaleDateString(language, { weekday: "short", day: "numeric", month: "short" });
  by("time").textContent = shown.time;
  const view = shown;
  redraw("numbers", [view.arrived, view.expected, view.came, view.cities, view.countries], () => showNumbers(view));
  redraw("pace", view.pace, () => showPace(view));
  redraw("categories", view.categories, () => showCategories(view));
  if (isProjector) return;
  const lines = view.stations.map((line) => ({ ...line, heard_s: line.heard_s > 60 ? Math.round(line.heard_s / 60) : line.heard_s !== null }));
  redraw("hubs", [view.rival, view.gave_way_to, isIn], () => showHubs(view));
  redraw("calls", [view.calls, isIn], () => showCalls(view));
  redraw("stations", [lines, view.centre, isIn, sure], () => showStations(view));
  redraw("look", [view.to_look_at, view.duplicates], () => showLook(view));
  redraw("lead", isIn, showLead);
}

// Draws a part only when what it shows has changed: nothing moves under a finger.
const drawn = {};
function redraw(name, values, draw) {
  const key = JSON.stringify([language, values]);
  if (drawn[name] === key) return;
  drawn[name] = key;
  draw();
}

function showLead() {
  by("login").hidden = isIn;
  by("inside").hidden = !isIn;
  by("roles").replaceChildren(
    ...["desk", "kiosk", "door", "lead"].map((role) => {
      const button = make("button", word(role === "lead" ? "leadRole" : role));
      button.type = "button";
      button.onclick = () => invite(role);
      return button;
    }),
  );
}

async function act(path, values, said = "lead-said") {
  by(said).textContent = "";
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Madang-Page": "1" },
      body: JSON.stringify(values),
    });
    if (answer.ok) return answer.status === 204 ? {} : await answer.json();
    if (answer.status === 401) { isIn = false; show(); }
    by(said).textContent = (await answer.json()).sentence || word("failed");
  } catch {
    by(said).textContent = word("failed");
  }
  return null;
}

async function invite(role) {
  const made = await act("/page/pair", { role });
  if (!made) return;
  by("qr").innerHTML = made.svg;
  by("code").textContent = made.code;
  by("invitation-note").textContent = word("codeNote", { url: made.url, time: made.until });
  by("invitation").hidden = false;
  by("invitation").scrollIntoView({ block: "nearest" });
}

function forgetInvitation() {
  by("invitation").hidden = true;
  by("qr").replaceChildren();
  by("code").textContent = "";
}

async function fetchAll() {
  try {
    const answer = await fetch("/page/overview", { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.statusText);
    shown = await answer.json();
    by("away").hidden = true;
  } catch {
    by("away").hidden = false;
    by("away").textContent = word("awayBar", { time: shown ? shown.time : "–" });
  }
  show();
}

function listen() {
  const stream = new EventSource("/page/stream");
  let isFetching = false;
  let isWanted = false;
  stream.onmessage = async () => {
    isWanted = true;
    if (isFetching) return;
    isFetching = true;
    while (isWanted) { isWanted = false; await fetchAll(); await new Promise((go) => setTimeout(go, 1000)); }
    isFetching = false;
  };
  setInterval(fetchAll, 15000);
}

async function begin() {
  if (!isProjector) {
    by("language").onclick = () => { language = language === "ko" ? "en" : "ko"; show(); };
    by("login").onsubmit = async (event) => {
      event.preventDefault();
      const answer = await act("/page/login", { passphrase: by("passphrase").value }, "login-said");
      by("passphrase").value = "";
      if (answer) { isIn = answer.is_in; show(); }
    };
    by("logout").onclick = async () => { forgetInvitation(); await act("/page/logout", {}); isIn = false; show(); };
    by("invitation-done").onclick = forgetInvitation;
    try { isIn = (await (await fetch("/page/login", { cache: "no-store" })).json()).is_in; } catch { isIn = false; }
  }
  show();
  await fetchAll();
  listen();
}

begin();
