//! How a good input is altered: as bytes, as text with words and brackets, and as a tree where it is JSON.

use fastrand::Rng;
use serde_json::{Map, Value};

use crate::Target;

/// Where in an input there is JSON that can be altered as a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Json {
    /// There is none.
    Nowhere,
    /// All of it.
    Whole,
    /// What comes after the first empty line.
    AfterEmptyLine,
}

/// Numbers at which something ends.
const NUMBERS: [&str; 16] = [
    "0",
    "-0",
    "-1",
    "1",
    "255",
    "65536",
    "2147483648",
    "4294967296",
    "9007199254740993",
    "-9223372036854775808",
    "9223372036854775808",
    "18446744073709551616",
    "1e308",
    "1e999",
    "0.1e-400",
    "99999999999999999999999999999999999999999999999999",
];
/// Characters that are more or less than they look, or longer in another case.
const CHARACTERS: [&str; 18] = [
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{130}",
    "\u{17f}",
    "\u{df}",
    "\u{301}",
    "\u{200b}",
    "\u{202e}",
    "\u{2028}",
    "\u{d7ff}",
    "\u{e000}",
    "\u{feff}",
    "\u{fffd}",
    "\u{ffff}",
    "\u{1f600}",
    "\u{10ffff}",
];
/// What stands before and behind something that is nested.
const BRACKETS: [(&str, &str); 9] = [
    ("[", "]"),
    ("{\"a\":", "}"),
    ("(", ")"),
    ("(?:", ")*"),
    ("${", "}"),
    ("{{ ", " }}"),
    ("\"", "\""),
    ("- ", ""),
    ("..", "[0]"),
];
const BYTES: &[u8] = b"\0\t\n\r \"'\\/%&=+:;,.?*#@!$^|<>{}[]()-_09azAZ\x7f\x80\xc0\xe2\xed\xf4\xff";
/// How often something is repeated, or how deep it is nested.
const TIMES: [usize; 16] = [2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 8, 8, 33, 129, 1_000, 10_000];

/// Alters an input once.
pub(crate) fn alter(rng: &mut Rng, input: &mut Vec<u8>, other: &[u8], target: &Target) {
    let start = match target.json {
        Json::Nowhere => None,
        Json::Whole => Some(0),
        Json::AfterEmptyLine => input.windows(2).position(|two| two == b"\n\n").map(|at| at + 2),
    };
    if let Some(start) = start.filter(|_| rng.u8(..3) > 0)
        && let Ok(mut value) = serde_json::from_slice(&input[start..])
    {
        alter_tree(rng, &mut value, target);
        let text = value.to_string();
        if start + text.len() <= target.most_bytes {
            input.truncate(start);
            input.extend_from_slice(text.as_bytes());
        }
        return;
    }
    alter_text(rng, input, other, target);
}

fn alter_text(rng: &mut Rng, input: &mut Vec<u8>, other: &[u8], target: &Target) {
    let left = target.most_bytes.saturating_sub(input.len());
    let at = rng.usize(..=input.len());
    let part = part(rng, input);
    match rng.u8(..17) {
        0 => {
            if let Some(byte) = input.get_mut(at) {
                *byte ^= 1 << rng.u8(..8);
            }
        }
        1 => {
            if let Some(byte) = input.get_mut(at) {
                *byte = BYTES[rng.usize(..BYTES.len())];
            }
        }
        2 => drop(input.drain(part)),
        3 => {
            let piece = input[part.clone()].repeat(few(rng, part.len(), left));
            put(input, part.end, &piece);
        }
        4 => replace(input, part, word(rng, target).as_bytes()),
        5 => put(input, at, word(rng, target).as_bytes()),
        6 => {
            let from = self::part(rng, other);
            if from.len() <= left {
                put(input, at, &other[from]);
            }
        }
        7 => {
            let from = rng.usize(..=other.len());
            input.truncate(at);
            input.extend_from_slice(&other[from..]);
        }
        8 => input.truncate(at),
        9 => {
            // The next number behind the place.
            let digit = |byte: &u8| byte.is_ascii_digit();
            if let Some(start) = input[at..].iter().position(digit).map(|start| at + start) {
                let end = start + input[start..].iter().take_while(|byte| digit(byte)).count();
                replace(input, start..end, one(rng, &NUMBERS).as_bytes());
            }
        }
        10 => {
            let (open, close) = BRACKETS[rng.usize(..BRACKETS.len())];
            let times = few(rng, open.len() + close.len(), left);
            put(input, part.end, close.repeat(times).as_bytes());
            put(input, part.start, open.repeat(times).as_bytes());
        }
        11 => put(input, at, one(rng, &CHARACTERS).as_bytes()),
        12 => {
            // A member twice: from a quotation mark to the next comma.
            let quoted = input[at..].iter().position(|byte| *byte == b'"').map(|start| at + start);
            if let Some(start) = quoted
                && let Some(length) = input[start..].iter().position(|byte| *byte == b',')
            {
                let member = input[start..=start + length].to_vec();
                put(input, start, &member);
            }
        }
        13 => input[part].iter_mut().for_each(|byte| *byte ^= if byte.is_ascii_alphabetic() { 0x20 } else { 0 }),
        14 => {
            if let Some(byte) = input.get(at).copied() {
                let escaped = match rng.u8(..3) {
                    0 => format!("%{byte:02X}"),
                    1 => format!("%{byte:02x}"),
                    _ => format!("\\u{byte:04x}"),
                };
                replace(input, at..at + 1, escaped.as_bytes());
            }
        }
        15 => {
            let piece = input[part].to_vec();
            put(input, at, &piece);
        }
        _ => {
            // Two parts in each other's place.
            let second = self::part(rng, input);
            if part.end <= second.start {
                let (first, last) = (input[part.clone()].to_vec(), input[second.clone()].to_vec());
                replace(input, second, &first);
                replace(input, part, &last);
            }
        }
    }
}

/// A part of a text: mostly a word, or what is between two places that are not far from each other.
fn part(rng: &mut Rng, input: &[u8]) -> std::ops::Range<usize> {
    let at = rng.usize(..=input.len());
    if rng.u8(..4) == 0 {
        let most = (input.len() - at).min(if rng.u8(..4) == 0 { usize::MAX } else { 48 });
        return at..at + rng.usize(..=most);
    }
    let of_word = |byte: &&u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
    let start = at - input[..at].iter().rev().take_while(of_word).count();
    start..at + input[at..].iter().take_while(of_word).count()
}

fn put(input: &mut Vec<u8>, at: usize, piece: &[u8]) {
    replace(input, at..at, piece);
}

fn replace(input: &mut Vec<u8>, part: std::ops::Range<usize>, piece: &[u8]) {
    input.splice(part, piece.iter().copied());
}

/// How often something of so many bytes is repeated where so many are left.
fn few(rng: &mut Rng, bytes: usize, left: usize) -> usize {
    TIMES[rng.usize(..TIMES.len())].min(left / bytes.max(1))
}

fn one<'w>(rng: &mut Rng, words: &[&'w str]) -> &'w str {
    words[rng.usize(..words.len())]
}

fn word(rng: &mut Rng, target: &Target) -> &'static str {
    if target.words.is_empty() || rng.u8(..8) == 0 { one(rng, &NUMBERS) } else { one(rng, target.words) }
}

fn alter_tree(rng: &mut Rng, root: &mut Value, target: &Target) {
    let count = count(root);
    let copy = nth(root, &mut rng.usize(..count)).cloned().unwrap_or_default();
    let place = if rng.bool() { leaf(rng, root) } else { nth(root, &mut rng.usize(..count)) };
    let Some(value) = place else { return };
    match rng.u8(..10) {
        0 => *value = copy,
        1 => *value = scalar(rng, target),
        2 => {
            let deep = few(rng, 8, 2_000).min(140);
            for _ in 0..deep {
                *value = match rng.bool() {
                    true => Value::Array(vec![value.take()]),
                    false => Value::Object(Map::from_iter([(word(rng, target).to_owned(), value.take())])),
                };
            }
        }
        3 => {
            let times = few(rng, value.to_string().len(), target.most_bytes).max(1);
            *value = Value::Array(vec![value.take(); times]);
        }
        _ => match value {
            Value::String(text) => {
                let mut bytes = std::mem::take(text).into_bytes();
                alter_text(rng, &mut bytes, copy.as_str().unwrap_or_default().as_bytes(), target);
                *text = String::from_utf8_lossy(&bytes).into_owned();
            }
            Value::Array(items) => match rng.u8(..4) {
                0 if !items.is_empty() => drop(items.remove(rng.usize(..items.len()))),
                1 => items.push(scalar(rng, target)),
                2 => rng.shuffle(items),
                _ => items.push(copy),
            },
            Value::Object(members) => {
                let names: Vec<&String> = members.keys().collect();
                let name = if names.is_empty() { String::new() } else { names[rng.usize(..names.len())].clone() };
                match rng.u8(..4) {
                    0 => drop(members.remove(&name)),
                    1 => {
                        let value = members.remove(&name).unwrap_or_default();
                        members.insert(word(rng, target).to_owned(), value);
                    }
                    2 => drop(members.insert(word(rng, target).to_owned(), copy)),
                    _ => drop(members.insert(name, scalar(rng, target))),
                }
            }
            other => *other = scalar(rng, target),
        },
    }
}

fn scalar(rng: &mut Rng, target: &Target) -> Value {
    match rng.u8(..8) {
        0 => Value::Null,
        1 => Value::Bool(rng.bool()),
        2 => one(rng, &NUMBERS).parse().map_or(Value::Null, Value::Number),
        3 => Value::from(one(rng, &CHARACTERS)),
        4 => Value::from(word(rng, target).repeat(few(rng, 16, target.most_bytes))),
        5 => Value::Array(Vec::new()),
        _ => Value::from(word(rng, target)),
    }
}

/// The values of a tree, the tree too.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

fn nth<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, left)),
        Value::Object(members) => members.values_mut().find_map(|member| nth(member, left)),
        _ => None,
    }
}

/// A value that holds no other, found from the root: each branch is as likely, however large it is.
fn leaf<'v>(rng: &mut Rng, value: &'v mut Value) -> Option<&'v mut Value> {
    let count = match value {
        Value::Array(items) => items.len(),
        Value::Object(members) => members.len(),
        _ => 0,
    };
    if count == 0 {
        return Some(value);
    }
    let at = rng.usize(..count);
    let inner = match value {
        Value::Array(items) => items.get_mut(at),
        Value::Object(members) => members.values_mut().nth(at),
        _ => None,
    };
    inner.and_then(|inner| leaf(rng, inner))
}
