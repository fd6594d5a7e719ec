//! Selectors, as far as runbooks use JSONPath: `$.Reservations[0].Instances..State['Name']`.
//!
//! A part is a member (`.Name`, `['Name']`), an item (`[0]`, from the end `[-1]`) or all of them (`.*`, `[*]`); after `..` it
//! is looked for however deep. Filters and functions are not understood.

use muster_plugin::Failure;
use muster_plugin::serde_json::Value;

/// Values that one selector looks at: ten for each byte of the largest response. Without a bound several `..` over nested lists
/// look at as many as there are ways through them.
const VISITS: usize = 1_000_000;

/// A selector.
#[derive(Debug)]
pub struct Selector {
    /// As it was written.
    pub text: String,
    parts: Vec<Part>,
}

#[derive(Debug)]
struct Part {
    is_deep: bool,
    step: Step,
}

#[derive(Debug)]
enum Step {
    Member(String),
    Item(i64),
    All,
}

impl Selector {
    /// Reads one.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        match parts(text) {
            Some(parts) => Ok(Self { text: text.to_owned(), parts }),
            None => {
                let message =
                    format!("`{text}` is no selector: one is written as `$.Reservations[0].Instances..State.Name`");
                Err(Failure::new("invalid", message))
            }
        }
    }

    /// What it selects, in the order in which it stands; `too-large` if it looks at more than it may.
    pub fn select<'a>(&self, value: &'a Value) -> Result<Vec<&'a Value>, Failure> {
        let mut visits = VISITS;
        let mut found = vec![value];
        for part in &self.parts {
            let mut selected = Vec::new();
            for value in found {
                let within = select(part, value, &mut selected, &mut visits);
                within.ok_or_else(|| {
                    let message = format!("`{}` looks at more than {VISITS} values of the response", self.text);
                    Failure::new("too-large", message)
                })?;
            }
            found = selected;
        }
        Ok(found)
    }
}

/// Adds what the part means in a value; none if that is too much.
fn select<'a>(part: &Part, value: &'a Value, selected: &mut Vec<&'a Value>, visits: &mut usize) -> Option<()> {
    *visits = visits.checked_sub(1)?;
    match &part.step {
        Step::Member(name) => selected.extend(value.get(name)),
        Step::Item(number) => {
            let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
            let at = usize::try_from(*number).ok().or_else(|| {
                let from_end = usize::try_from(number.unsigned_abs()).ok()?;
                items.len().checked_sub(from_end)
            });
            selected.extend(at.and_then(|at| items.get(at)));
        }
        Step::All => selected.extend(within(value)),
    }
    if part.is_deep {
        within(value).try_for_each(|inner| select(part, inner, selected, visits))?;
    }
    (selected.len() <= VISITS).then_some(())
}

/// Items and members.
fn within(value: &Value) -> impl Iterator<Item = &Value> {
    let items = value.as_array().into_iter().flatten();
    items.chain(value.as_object().into_iter().flat_map(|members| members.values()))
}

fn parts(text: &str) -> Option<Vec<Part>> {
    let mut rest = text.strip_prefix('$')?;
    let mut parts = Vec::new();
    while !rest.is_empty() {
        let deep = rest.strip_prefix("..");
        rest = deep.unwrap_or(rest);
        let step = if let Some(bracket) = rest.strip_prefix('[') {
            let (inside, after) = inside(bracket)?;
            rest = after;
            inside
        } else {
            let word = if deep.is_some() { rest } else { rest.strip_prefix('.')? };
            let (name, after) = word.split_at(word.find(['.', '[']).unwrap_or(word.len()));
            rest = after;
            match name {
                "" => return None,
                "*" => Step::All,
                name => Step::Member(name.to_owned()),
            }
        };
        parts.push(Part { is_deep: deep.is_some(), step });
    }
    Some(parts)
}

/// What stands in brackets, and what comes after them.
fn inside(bracket: &str) -> Option<(Step, &str)> {
    for quote in ['\'', '"'] {
        if let Some(quoted) = bracket.strip_prefix(quote) {
            let (name, after) = quoted.split_once(quote)?;
            return Some((Step::Member(name.to_owned()), after.strip_prefix(']')?));
        }
    }
    let (inside, after) = bracket.split_once(']')?;
    let step = if inside == "*" { Step::All } else { Step::Item(inside.parse().ok()?) };
    Some((step, after))
}

#[cfg(test)]
mod tests {
    use muster_plugin::serde_json::{Value, json};

    use super::Selector;

    /// The documented example of selectors: a part of a response of DescribeInstances.
    fn response() -> Value {
        json!({ "Reservations": [{ "Instances": [
            { "ImageId": "ami-12345678", "State": { "Code": 16, "Name": "running" },
              "BlockDeviceMappings": [{ "Ebs": { "DeleteOnTermination": true, "VolumeId": "vol-000000" } }] },
            { "ImageId": "ami-12345678", "State": { "Code": 80, "Name": "stopped" },
              "BlockDeviceMappings": [{ "Ebs": { "DeleteOnTermination": false, "VolumeId": "vol-111111" } }] },
        ] }] })
    }

    #[test]
    fn the_documented_selectors_select_what_they_are_documented_to() {
        let response = response();
        for (selector, expected) in [
            ("$.Reservations[0].Instances[0].ImageId", json!(["ami-12345678"])),
            ("$.Reservations[0].Instances[0].State.Code", json!([16])),
            ("$.Reservations[0].Instances[0].BlockDeviceMappings[0].Ebs.DeleteOnTermination", json!([true])),
            ("$.Reservations..BlockDeviceMappings..VolumeId", json!(["vol-000000", "vol-111111"])),
            ("$.Reservations..Instances..State.Name", json!(["running", "stopped"])),
            ("$['Reservations'][-1][\"Instances\"][-1].State.Name", json!(["stopped"])),
            ("$.Reservations[*].Instances.*.State.Code", json!([16, 80])),
            ("$..State[\"Code\"]", json!([16, 80])),
            ("$.Reservations[1]", json!([])),
            ("$.Reservations[-2]", json!([])),
            ("$.Reservations.Instances", json!([])),
            ("$.Reservations[0].Instances[0].State", json!([{ "Code": 16, "Name": "running" }])),
        ] {
            assert_eq!(json!(Selector::parse(selector).unwrap().select(&response).unwrap()), expected, "{selector}");
        }
        assert_eq!(Selector::parse("$").unwrap().select(&response).unwrap(), [&response]);
        let value = json!({ "a-b": { "c.d": 1 } });
        assert_eq!(Selector::parse("$.a-b['c.d']").unwrap().select(&value).unwrap(), [&json!(1)]);
    }

    #[test]
    fn a_selector_looks_at_no_more_than_it_may() {
        // Each `..a` finds every deeper one again: without a bound this finds 2^40 places.
        let deep = (0..60).fold(json!(1), |inner, _| json!({ "a": inner }));
        let selector = Selector::parse(&format!("${}", "..a".repeat(20))).unwrap();
        assert_eq!(selector.select(&deep).unwrap_err().code, "too-large");
    }

    #[test]
    fn what_is_no_selector_is_refused() {
        for text in
            ["", "Reservations", ".A", "$A", "$.", "$..", "$.A[", "$.A[x]", "$.A['b]", "$.A[?(@.b)]", "$.A[0", "$[]"]
        {
            assert_eq!(Selector::parse(text).unwrap_err().code, "invalid", "{text}");
        }
    }
}
