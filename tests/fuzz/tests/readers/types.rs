//! The three protocols' requests, as the tables of shapes describe them, and their answers.

use muster_fuzz::requests::{WORDS, any, escaped, flattened, value, written};
use muster_fuzz::{Json, Rng, Room, Target, run};
use muster_types::shape::Location;
use muster_types::{OperationModel, Protocol, SERVICES, json, query, rest, validate, xml};
use quick_xml::events::Event;
use serde_json::Value;

use crate::{is_same, two_parts};

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

/// What every protocol does with a request's value: whether its types fit. Whatever fits says the same when it is read again.
fn conforms(model: &OperationModel, input: &mut Value) -> bool {
    if json::conform(model.input, input).is_err() {
        return false;
    }
    let mut again: Value = serde_json::from_slice(&serde_json::to_vec(input).unwrap()).unwrap();
    json::conform(model.input, &mut again).unwrap();
    assert!(is_same(&again, input), "{again} {input}");
    assert_eq!(validate::validate(model.input, &again).is_ok(), validate::validate(model.input, input).is_ok());
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

#[test]
fn requests_over_paths_are_read_or_refused_and_no_part_stands_in_for_another() {
    let models = operations(is_rest);
    run(&Target {
        name: "rest",
        good: Box::new(move |rng| {
            let model = any(rng, &models);
            let request = written(model, &value(rng, model.input, 0));
            format!("{} {request}", model.service.name).into_bytes()
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
