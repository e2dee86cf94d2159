// Finds what fits a query. The build wrote the index as script files; of them only those are loaded
// that the words of the query need, so that it works from disk.
(() => {
  const parts = new Map();

  // A file of the index, made into what is asked of it, once.
  function part(kind, number, make) {
    const name = `${kind}-${number}`;
    if (!parts.has(name)) {
      const path = kind === "index" ? "search/index.js" : `search/${name}.js`;
      parts.set(name, site.received(kind, number, path).then(make));
    }
    return parts.get(name);
  }

  const overview = () => part("index", 0, (value) => ({
    ...value,
    kinds: value.kinds.map(([id, one, many, first, count]) => ({ id, one, many, first, count })),
    folding: new Map(Object.entries(value.folding)),
    common: new Set(value.common),
  }));

  // Words. What the build folded, the table tells; the rest loses its accents.
  const isUnspaced = (letter, index) => {
    const code = letter.codePointAt(0);
    return index.unspaced.some(([first, last]) => code >= first && code <= last);
  };

  function fold(letter, index) {
    if (letter === "'" || letter === "’") { return ""; }
    return [...letter.toLowerCase()].map((small) => (
      index.folding.get(small) ?? small.normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    )).join("");
  }

  // The words of a text, each with its place. Letters that are written without blanks come in pairs
  // of neighbours.
  function split(text, index) {
    const words = [];
    for (const run of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
      let at = run.index;
      let word;
      for (const letter of run[0]) {
        const folded = fold(letter, index);
        if (folded !== "") {
          const unspaced = isUnspaced(letter, index);
          if (!word || word.unspaced !== unspaced) {
            word = { word: "", start: at, letters: [], unspaced };
            words.push(word);
          }
          word.word += folded;
          word.letters.push({ word: folded, start: at, end: at + letter.length });
        }
        at += letter.length;
        if (word) { word.end = at; }
      }
    }
    return words.flatMap((word) => (word.unspaced ? pairs(word) : [word]));
  }

  const pairs = ({ letters }) => letters.length === 1
    ? [{ ...letters[0], unspaced: true }]
    : letters.slice(1).map((second, index) => ({
      word: letters[index].word + second.word, start: letters[index].start, end: second.end,
      unspaced: true,
    }));

  // The stem of an English word: what is left without the common endings. It need not be a word; it
  // only has to be the same for migration, migrations, migrate and migrating.
  const hasVowel = (text) => /[aeiouy]/.test(text);

  function stem(word) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) { return word; }
    let text = singular(word);
    const [, start] = /^(.{3,})(?:ing|ed)$/.exec(text) ?? [];
    const isVerb = start !== undefined && hasVowel(start) && !text.endsWith("eed");
    if (/^.{2,}ied$/.test(text)) { text = `${text.slice(0, -3)}y`; } else if (isVerb) { text = start; }
    text = text.replace(/^(.{4,})ly$/, "$1");
    const isOfAte = isVerb ? /[^a]at$/.test(text) : /ate$/.test(text);
    if (isOfAte) { text = text.replace(/^(.{4,})ate?$/, "$1"); }
    text = text.replace(/^(.{4,})ation$/, "$1").replace(/^(.{3,}[st])ion$/, "$1");
    if (text.length > 3) { text = text.replace(/e$/, ""); }
    return text.replace(/([^aeiou])\1$/, "$1").replace(/^(.{3,})iz$/, "$1is");
  }

  function singular(word) {
    if (/^.{2,}ies$/.test(word)) { return `${word.slice(0, -3)}y`; }
    if (/(ss|sh|ch|x|z)es$/.test(word)) { return word.slice(0, -2); }
    return /[^aius]s$|[^s]as$/.test(word) ? word.slice(0, -1) : word;
  }

  // The words of a query, of a pasted page the first ones. Those that say nothing are asked for only
  // where there are no others.
  function terms(text, index) {
    const all = new Map(split(text, index).map((item) => [item.word, item]));
    const words = [...all.values()].slice(0, 20).map(({ word, start, end, unspaced }) => ({
      word: word.length > 60 ? word.slice(0, 21) : word, unspaced, written: text.slice(start, end),
      isCommon: index.common.has(word),
    }));
    const onlyCommon = words.every((term) => term.isCommon);
    return words.map((term) => {
      const isOptional = term.isCommon && !onlyCommon;
      const stemmed = isOptional ? "" : stem(term.word);
      return {
        ...term, isOptional, stem: stemmed,
        isPrefix: !isOptional && (term.unspaced || [...term.word].length > 1),
        root: root(term.word, stemmed),
      };
    });
  }

  // The beginning that all words share which can fit.
  function root(word, stemmed) {
    let end = 0;
    const most = Math.min(word.length, Math.max(2, stemmed.length - 1));
    while (end < most && word[end] === stemmed[end]) { end += 1; }
    return end < 2 ? word : word.slice(0, end);
  }

  // How well a word of the index fits one of the query: 1 for the same word, 0 for another.
  function fit(term, word) {
    if (word === term.word) { return 1; }
    if (term.stem !== "" && stem(word) === term.stem) { return 0.75; }
    if (!term.isPrefix || !word.startsWith(term.word)) { return 0; }
    return 0.35 + 0.25 * term.word.length / word.length;
  }

  // Files hold words in the order of their code points; JavaScript compares by halves of them.
  const key = (word) => word.replace(/[\u{10000}-\u{10ffff}]/gu, "\uffff$&");

  function wordFiles(start, index) {
    const wanted = key(start);
    return index.words.map((_, number) => number).filter((number) => {
      const first = key(index.words[number]);
      const next = number + 1 < index.words.length ? key(index.words[number + 1]) : undefined;
      return (first <= wanted || first.startsWith(wanted))
        && (next === undefined || next >= wanted);
    });
  }

  // The places of a word: for each level, from the highest, the distances between entries.
  const weights = [10, 8, 5, 2.5, 1];
  const digits = new Uint8Array(128);
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach((digit, value) => {
    digits[digit.charCodeAt(0)] = value;
  });

  function places(text) {
    const found = { entries: [], weights: [] };
    text.split(".").forEach((list, level) => {
      let entry = 0;
      let number = 0;
      let factor = 1;
      for (let at = 0; at < list.length; at += 1) {
        const value = digits[list.charCodeAt(at)];
        number += (value % 32) * factor;
        factor *= 32;
        if (value < 32) {
          entry += number;
          found.entries.push(entry);
          found.weights.push(weights[level]);
          number = 0;
          factor = 1;
        }
      }
    });
    return found;
  }

  const wordsOf = (text) => text.split(";").map((item) => {
    const [word, list] = item.split(",");
    return { word, list, places: undefined };
  });

  // The best score of each entry that has a word which fits, 0 for all others: rare words say more.
  async function scores(term, index) {
    const files = await Promise.all(wordFiles(term.root, index).map((number) => (
      part("words", number, wordsOf)
    )));
    const best = new Float64Array(index.size);
    for (const item of files.flat()) {
      const quality = item.word.startsWith(term.root) ? fit(term, item.word) : 0;
      if (quality === 0) { continue; }
      item.places ??= places(item.list);
      const found = item.places;
      const factor = quality * Math.log(1 + index.size / found.entries.length);
      found.entries.forEach((entry, at) => {
        best[entry] = Math.max(best[entry], found.weights[at] * factor);
      });
    }
    return best;
  }

  // What fits a query, best first: what has all words, else what has most of them.
  async function find(text) {
    const index = await overview();
    const wanted = terms(text, index);
    const found = await Promise.all(wanted.map((term) => scores(term, index)));
    const totals = new Float64Array(index.size);
    const counts = new Uint16Array(index.size);
    found.forEach((best, number) => {
      const step = wanted[number].isOptional ? 0 : 1;
      best.forEach((score, entry) => {
        totals[entry] += score;
        if (score > 0) { counts[entry] += step; }
      });
    });
    const required = wanted.filter((term) => !term.isOptional).length;
    const some = [...counts.keys()].filter((entry) => counts[entry] > 0);
    const all = some.filter((entry) => counts[entry] === required);
    const hits = (all.length > 0 ? all : some).sort((one, other) => (
      counts[other] - counts[one] || totals[other] - totals[one] || one - other
    ));
    return {
      hits, isPartial: all.length === 0 && some.length > 0, terms: wanted,
      kinds: index.kinds.map((kind) => ({ ...kind, hits: hits.filter((hit) => isOf(kind, hit)) })),
      marks: (title) => marks(title, wanted, index),
    };
  }

  const isOf = (kind, entry) => entry >= kind.first && entry < kind.first + kind.count;

  // What is known of an entry.
  async function entry(number) {
    const index = await overview();
    const list = await part("entries", Math.floor(number / index.entriesInFile), (value) => value);
    const [title, context, summary, path] = list[number % index.entriesInFile];
    const kind = index.kinds.find((one) => isOf(one, number));
    return { kind: kind.one, title, context, summary, address: site.root + path };
  }

  // The places of a text at which words of the query stand, none over another.
  function marks(text, wanted, index) {
    const found = [];
    for (const item of split(text, index)) {
      const term = wanted.find((one) => fit(one, item.word) > 0);
      if (!term) { continue; }
      const last = found.at(-1);
      if (last && item.start < last.end) {
        last.end = Math.max(last.end, item.end);
        last.terms.push(term);
      } else {
        found.push({ start: item.start, end: item.end, terms: [term] });
      }
    }
    return found;
  }

  site.search = { find, entry, stem };
})();
