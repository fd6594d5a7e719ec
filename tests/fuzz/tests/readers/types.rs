//! The three protocols' requests, as the tables of shapes describe them, and their answers.

use muster_fuzz::{Json, Rng, Room, Target, run};
use muster_types::shape::{Bounds, Kind, Location, Shape};
use muster_types::{OperationModel, Protocol, SERVICES, json, query, rest, validate, xml};
use quick_xml::events::Event;
use serde_json::{Map, Value};

use crate::two_parts;

const WORDS: &[&str] = &[
    "/",
    "a/b",
    "%2F",
    "%2e%2e",
    "member",
    "entry",
    "key",
    "value",
    ".1",
    "&",
    "=",
    "Name",
    "Tags",
    "true",
    "false",
    "null",
    "2026-06-21T00:00:00Z",
    "-9999-01-01T00:00:00Z",
    "aGVsbG8=",
    "arn:aws:ssm:eu-west-1:111122223333:parameter/app",
    "mi-0123456789abcdef0",
    "tag:Role",
    "$LATEST",
];

/// Operations that are spoken so.
fn operations(spoken: fn(Protocol) -> bool) -> Vec<&'static OperationModel> {
    let services = SERVICES.iter().filter(|service| spoken(service.protocol));
    services.flat_map(|service| service.operations).copied().collect()
}

fn is_json(protocol: Protocol) -> bool {
    matches!(protocol, Protocol::Json11 { .. })
}

fn is_rest(protocol: Protocol) -> bool {
    protocol == Protocol::RestJson
}

fn is_form(protocol: Protocol) -> bool {
    matches!(protocol, Protocol::Query { .. })
}

/// `ssm.PutParameter`
fn named(model: &OperationModel) -> String {
    format!("{}.{}", model.service.name, model.name)
}

fn model(name: &str) -> Option<&'static OperationModel> {
    let (service, operation) = name.split_once('.')?;
    muster_types::service(service)?.operation(operation)
}

fn any<T: Copy>(rng: &mut Rng, of: &[T]) -> T {
    of[rng.usize(..of.len())]
}

/// A value of a shape, within its bounds but for the pattern of texts.
fn value(rng: &mut Rng, shape: &Shape, depth: u32) -> Value {
    match &shape.kind {
        Kind::Structure { members, union: true, .. } => {
            let member = &members[rng.usize(..members.len())];
            Value::Object(Map::from_iter([(member.name.to_owned(), value(rng, member.shape, depth + 1))]))
        }
        Kind::Structure { members, .. } => {
            let mut object = Map::new();
            for member in *members {
                if (member.required && depth < 8) || rng.u32(..2 + depth) == 0 {
                    object.insert(member.name.to_owned(), value(rng, member.shape, depth + 1));
                }
            }
            Value::Object(object)
        }
        Kind::List(element, bounds) => {
            (0..count(rng, *bounds, depth)).map(|_| value(rng, element, depth + 1)).collect()
        }
        Kind::Map(key, element, bounds) => {
            let count = count(rng, *bounds, depth);
            let entry = |number| {
                let key = value(rng, key, depth + 1);
                (format!("{}{number}", key.as_str().unwrap_or_default()), value(rng, element, depth + 1))
            };
            Value::Object((0..count).map(entry).collect())
        }
        Kind::String { values, .. } if !values.is_empty() => Value::from(any(rng, values)),
        Kind::String { length, .. } => {
            let least = usize::try_from(length.min.unwrap_or(0)).unwrap_or(0);
            Value::from(any(rng, WORDS).repeat(1 + least / 2))
        }
        Kind::Integer(bounds) | Kind::Long(bounds) => Value::from(bounds.min.or(bounds.max).unwrap_or(7)),
        Kind::Float(_) => Value::from(1.5),
        Kind::Boolean => Value::from(rng.bool()),
        Kind::Blob { .. } => Value::from("aGVsbG8="),
        Kind::Timestamp(_) if rng.bool() => Value::from("2026-06-21T00:00:00.123Z"),
        Kind::Timestamp(_) => Value::from(1_782_000_000.5),
    }
}

fn count(rng: &mut Rng, bounds: Bounds, depth: u32) -> usize {
    let least = usize::try_from(bounds.min.unwrap_or(0)).unwrap_or(0).min(3);
    if depth > 6 { least } else { least + rng.usize(..3) }
}

/// What every protocol does with a request's value: whether its types fit. Whatever fits says the same when it is read again.
fn conforms(model: &OperationModel, input: &mut Value) -> bool {
    if json::conform(model.input, input).is_err() {
        return false;
    }
    let mut again: Value = serde_json::from_slice(&serde_json::to_vec(input).unwrap()).unwrap();
    json::conform(model.input, &mut again).unwrap();
    assert_eq!(again, *input);
    assert_eq!(validate::validate(model.input, &again), validate::validate(model.input, input));
    true
}

#[test]
fn requests_in_json_are_read_or_refused() {
    let models = operations(is_json);
    let good = move |rng: &mut Rng| {
        let model = any(rng, &models);
        format!("{}\n\n{}", named(model), value(rng, model.input, 0)).into_bytes()
    };
    run(&Target {
        name: "json",
        good: Box::new(good),
        words: WORDS,
        json: Json::AfterEmptyLine,
        most_bytes: 32 << 10,
        room: Room::USUAL,
        takes: |input| {
            let Some((name, body)) = two_parts(input) else { return false };
            let Some(model) = model(name) else { return false };
            serde_json::from_str(body).is_ok_and(|mut input| conforms(model, &mut input))
        },
    });
}

/// `appconfig PUT /applications/a?b=c`, headers, an empty line, the body.
fn rest_request(rng: &mut Rng, model: &OperationModel) -> Vec<u8> {
    let Value::Object(mut object) = value(rng, model.input, 0) else { return Vec::new() };
    let (mut path, mut query, mut headers) = (model.path.to_owned(), Vec::new(), String::new());
    for member in model.input.members() {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let Some(value) = object.get(member.name).filter(|_| member.location != Location::Body).cloned() else {
            continue;
        };
        object.remove(member.name);
        match member.location {
            Location::Uri(label) => path = path.replace(&format!("{{{label}}}"), &escaped(&text(&value))),
            Location::Query(key) => {
                let items = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                query.extend(items.iter().map(|item| format!("{key}={}", text(item))));
            }
            Location::Header(name) => headers.push_str(&format!("{name}: {}\n", text(&value))),
            Location::Body => {}
        }
    }
    let body = match model.input.payload_member() {
        Some(_) => "hello".to_owned(),
        None if object.is_empty() => String::new(),
        None => Value::Object(object).to_string(),
    };
    let service = model.service.name;
    format!("{service} {} {path}?{}\n{headers}\n{body}", model.method, query.join("&")).into_bytes()
}

/// A label as clients write it, a slash too.
fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).into() } else { format!("%{byte:02X}") })
        .collect()
}

#[test]
fn requests_over_paths_are_read_or_refused_and_no_part_stands_in_for_another() {
    let models = operations(is_rest);
    run(&Target {
        name: "rest",
        good: Box::new(move |rng| {
            let model = any(rng, &models);
            rest_request(rng, model)
        }),
        words: WORDS,
        json: Json::AfterEmptyLine,
        most_bytes: 32 << 10,
        room: Room::USUAL,
        takes: |input| read_rest(input).is_some(),
    });
}

fn read_rest(input: &[u8]) -> Option<()> {
    let (head, body) = two_parts(input).or_else(|| Some((std::str::from_utf8(input).ok()?, "")))?;
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (service, method, target) = (first.next()?, first.next()?, first.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once(": ")).collect();
    let (model, labels) = rest::match_route(muster_types::service(service)?, method, path)?;
    let pairs: Vec<(String, String)> = query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();

    // The same labels, written anew, are the same operation's.
    let mut again = model.path.to_owned();
    labels.iter().for_each(|(label, text)| again = again.replace(&format!("{{{label}}}"), &escaped(text)));
    let (same, same_labels) = rest::match_route(model.service, method, &again).unwrap();
    assert!(std::ptr::eq(same, model) && same_labels == labels, "{again}");

    let header = |name: &str| headers.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
    let payload = model.input.payload_member().map(|_| Value::from("aGVsbG8="));
    let mut input = rest::merge(model, &labels, &pairs, header, body.as_bytes(), payload).ok()?;
    for member in model.input.members() {
        let there = input.get(member.name).is_some();
        match member.location {
            Location::Uri(name) => {
                let label = labels.iter().find(|(label, _)| *label == name).map(|(_, text)| text);
                let text = input[member.name].as_str().map_or_else(|| input[member.name].to_string(), str::to_owned);
                // A number may be written with a sign or zeros before it.
                let is = |label: &String| *label == text || label.parse::<i64>().ok() == text.parse().ok();
                assert!(label.is_some_and(is), "{}", member.name);
            }
            Location::Query(name) => assert!(!there || pairs.iter().any(|(key, _)| key == name), "{}", member.name),
            Location::Header(name) => assert!(!there || header(name).is_some(), "{}", member.name),
            Location::Body => {}
        }
    }
    conforms(model, &mut input).then_some(())
}

/// The pairs that a value is written as.
fn flattened(shape: &Shape, value: &Value, name: &str, pairs: &mut Vec<(String, String)>) {
    let below = |part: &str| if name.is_empty() { part.to_owned() } else { format!("{name}.{part}") };
    match (&shape.kind, value) {
        (Kind::Structure { members, .. }, Value::Object(object)) if !object.is_empty() => {
            for member in *members {
                if let Some(value) = object.get(member.name) {
                    flattened(member.shape, value, &below(member.name), pairs);
                }
            }
        }
        (Kind::List(element, _), Value::Array(items)) if !items.is_empty() => {
            for (item, number) in items.iter().zip(1..) {
                flattened(element, item, &below(&format!("member.{number}")), pairs);
            }
        }
        (Kind::Map(_, element, _), Value::Object(entries)) if !entries.is_empty() => {
            for ((key, value), number) in entries.iter().zip(1..) {
                pairs.push((below(&format!("entry.{number}.key")), key.clone()));
                flattened(element, value, &below(&format!("entry.{number}.value")), pairs);
            }
        }
        (_, Value::Array(_) | Value::Object(_)) => pairs.push((name.to_owned(), String::new())),
        (_, Value::String(text)) => pairs.push((name.to_owned(), text.clone())),
        (_, scalar) => pairs.push((name.to_owned(), scalar.to_string())),
    }
}

#[test]
fn forms_are_read_or_refused_and_say_the_same_when_they_are_written_again() {
    let models = operations(is_form);
    let good = move |rng: &mut Rng| {
        let model = any(rng, &models);
        let mut pairs = Vec::new();
        flattened(model.input, &value(rng, model.input, 0), "", &mut pairs);
        let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{}\n\n{}", named(model), pairs.join("&")).into_bytes()
    };
    run(&Target {
        name: "form",
        good: Box::new(good),
        words: WORDS,
        json: Json::Nowhere,
        most_bytes: 32 << 10,
        room: Room::USUAL,
        takes: |input| read_form(input).is_some(),
    });
}

fn read_form(input: &[u8]) -> Option<()> {
    let (name, body) = two_parts(input)?;
    let model = model(name)?;
    let pairs = body.split('&').filter_map(|pair| pair.split_once('='));
    let pairs: Vec<_> = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let mut input = query::decode(model.input, &pairs).ok()?;
    let mut again = Vec::new();
    flattened(model.input, &input, "", &mut again);
    assert_eq!(query::decode(model.input, &again).as_ref(), Ok(&input), "{again:?}");
    conforms(model, &mut input).then_some(())
}

#[test]
fn answers_are_well_formed_whatever_they_hold() {
    let models: Vec<_> = operations(|protocol| !is_json(protocol));
    let models: Vec<_> = models.into_iter().filter(|model| model.output.is_some()).collect();
    let good = move |rng: &mut Rng| {
        let model = any(rng, &models);
        format!("{}\n\n{}", named(model), value(rng, model.output.unwrap(), 0)).into_bytes()
    };
    run(&Target {
        name: "answer",
        good: Box::new(good),
        words: &["<", "&", "]]>", "&#x0;", "<!--", "\r\n", "\u{0}", "\u{fffe}", "x: y", "<![CDATA["],
        json: Json::AfterEmptyLine,
        most_bytes: 32 << 10,
        room: Room::USUAL,
        takes: |input| answer(input).is_some(),
    });
}

fn answer(input: &[u8]) -> Option<()> {
    let (name, body) = two_parts(input)?;
    let model = model(name)?;
    let output = model.output?;
    let mut value: Value = serde_json::from_str(body).ok()?;
    json::conform(output, &mut value).ok()?;
    if is_form(model.service.protocol) {
        let text = format!("<r>{}</r>", xml::encode(output, &value));
        let mut reader = quick_xml::Reader::from_str(&text);
        let mut depth = 0_i32;
        loop {
            match reader.read_event().unwrap() {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::Text(_) => {}
                Event::GeneralRef(reference) => {
                    let known = ["amp", "lt", "gt", "#xD"];
                    assert!(known.contains(&&*reference.decode().unwrap()), "{reference:?}");
                }
                Event::Eof => break,
                other => panic!("nothing else is ever written: {other:?}"),
            }
        }
        assert_eq!(depth, 0);
    } else {
        let answer = rest::split(model, value);
        assert!(answer.headers.values().all(|text| !text.contains(char::is_control)));
        if output.payload_member().is_none() {
            assert!(serde_json::from_slice::<Value>(&answer.body).unwrap().is_object());
        }
    }
    Some(())
}
