//! Conditions: operators, and when they hold for what is known of a request.
//!
//! Of one operator all keys must hold, of one key any value may match (AND, OR). An operator that is negated holds where none matches
//! (NOR), and where the key is not there; all others do not hold without their key.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::net::IpAddr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;

use super::context::{Facts, lowered};
use super::document::Effect;
use super::pattern::{Case, Piece, Reach, keep_in_arn_parts, matches};
use super::values::{Network, moment, number};
use super::variables::{Template, Variables, Wildcards};

/// A key of an operator with the values that it is compared with.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Condition {
    pub(super) operator: Operator,
    /// As the author wrote it.
    pub(super) key: String,
    lowered_key: String,
    expected: Vec<Expected>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Operator {
    /// As the author wrote it.
    pub(super) written: String,
    set: Option<Set>,
    comparison: Comparison,
    negated: bool,
    if_exists: bool,
}

/// How many of a key's values in a request an operator is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Set {
    All,
    Any,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Text,
    TextIgnoringCase,
    Like,
    Number(Relation),
    Moment(Relation),
    Bool,
    Binary,
    Address,
    Arn,
    Null,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// Every operator, what it compares, and whether it is negated.
const OPERATORS: [(&str, Comparison, bool); 27] = [
    ("StringEquals", Comparison::Text, false),
    ("StringNotEquals", Comparison::Text, true),
    ("StringEqualsIgnoreCase", Comparison::TextIgnoringCase, false),
    ("StringNotEqualsIgnoreCase", Comparison::TextIgnoringCase, true),
    ("StringLike", Comparison::Like, false),
    ("StringNotLike", Comparison::Like, true),
    ("NumericEquals", Comparison::Number(Relation::Equal), false),
    ("NumericNotEquals", Comparison::Number(Relation::Equal), true),
    ("NumericLessThan", Comparison::Number(Relation::Less), false),
    ("NumericLessThanEquals", Comparison::Number(Relation::LessOrEqual), false),
    ("NumericGreaterThan", Comparison::Number(Relation::Greater), false),
    ("NumericGreaterThanEquals", Comparison::Number(Relation::GreaterOrEqual), false),
    ("DateEquals", Comparison::Moment(Relation::Equal), false),
    ("DateNotEquals", Comparison::Moment(Relation::Equal), true),
    ("DateLessThan", Comparison::Moment(Relation::Less), false),
    ("DateLessThanEquals", Comparison::Moment(Relation::LessOrEqual), false),
    ("DateGreaterThan", Comparison::Moment(Relation::Greater), false),
    ("DateGreaterThanEquals", Comparison::Moment(Relation::GreaterOrEqual), false),
    ("Bool", Comparison::Bool, false),
    ("BinaryEquals", Comparison::Binary, false),
    ("IpAddress", Comparison::Address, false),
    ("NotIpAddress", Comparison::Address, true),
    ("ArnEquals", Comparison::Arn, false),
    ("ArnLike", Comparison::Arn, false),
    ("ArnNotEquals", Comparison::Arn, true),
    ("ArnNotLike", Comparison::Arn, true),
    ("Null", Comparison::Null, false),
];

/// A value of a policy, read once.
#[derive(Clone, Debug, PartialEq)]
enum Expected {
    Text(Template),
    Number(f64),
    Moment(Timestamp),
    Bool(bool),
    Bytes(Vec<u8>),
    Network(Network),
}

/// A value of a policy as it is for one request.
enum Resolved<'a> {
    Text(Cow<'a, [Piece]>),
    /// What has no variables.
    Value(&'a Expected),
}

impl Operator {
    /// None if there is no such operator.
    pub(super) fn parse(written: &str) -> Option<Self> {
        let (set, rest) = match written.split_once(':') {
            Some(("ForAllValues", rest)) => (Some(Set::All), rest),
            Some(("ForAnyValue", rest)) => (Some(Set::Any), rest),
            Some(_) => return None,
            None => (None, written),
        };
        let (name, if_exists) = match rest.strip_suffix("IfExists") {
            Some(name) => (name, true),
            None => (rest, false),
        };
        let (_, comparison, negated) = OPERATORS.into_iter().find(|(known, ..)| *known == name)?;
        // "You can add IfExists to the end of any condition operator name except the Null condition".
        let exists = !(if_exists && comparison == Comparison::Null);
        exists.then(|| Self { written: written.to_owned(), set, comparison, negated, if_exists })
    }
}

impl Condition {
    /// None if a value is none of the operator's type: a condition that never holds would leave a Deny without effect.
    pub(super) fn new(operator: &Operator, key: &str, values: &[String], variables: Variables) -> Option<Self> {
        let expected = values.iter().map(|value| operator.comparison.read(value, variables));
        let expected = expected.collect::<Option<_>>()?;
        Some(Self { operator: operator.clone(), key: key.to_owned(), lowered_key: lowered(key), expected })
    }

    /// Its key and those of the variables in its values, as they are written.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        let variables = self.expected.iter().filter_map(|expected| match expected {
            Expected::Text(template) => Some(template.variables()),
            _ => None,
        });
        std::iter::once(self.key.as_str()).chain(variables.flatten())
    }

    /// Whether it holds for a request, in a statement of that effect.
    pub(super) fn holds(&self, effect: Effect, facts: &Facts<'_>) -> bool {
        if facts.is_ambiguous(&self.lowered_key) || self.has_ambiguous_variables(facts) {
            return effect == Effect::Deny;
        }
        let values = facts.get(&self.lowered_key);
        let Operator { set, comparison, negated, if_exists, .. } = self.operator;
        if comparison == Comparison::Null {
            // "You can prevent missing context keys or context keys with empty values from evaluating to true by including a Null condition
            // operator in your policy with a value of false".
            let absent = values.is_none_or(|values| values.iter().all(String::is_empty));
            return self.expected.contains(&Expected::Bool(absent));
        }
        let Some(values) = values else {
            return if_exists
                || match set {
                    Some(Set::All) => true,
                    Some(Set::Any) => false,
                    None => negated,
                };
        };
        let matched = self.matched(values, facts);
        // "… or if the context key value resolves to a null dataset, such as an empty string".
        let mut members = values.iter().zip(&matched).filter(|(value, _)| !value.is_empty());
        match set {
            Some(Set::All) => members.all(|(_, matched)| *matched != negated),
            Some(Set::Any) => members.any(|(_, matched)| *matched != negated),
            // AWS wants ForAllValues or ForAnyValue where there are several, and does not say what they are without: here each is the value.
            None => matched.contains(&true) != negated,
        }
    }

    fn has_ambiguous_variables(&self, facts: &Facts<'_>) -> bool {
        self.expected.iter().any(|expected| matches!(expected, Expected::Text(text) if text.is_ambiguous(facts)))
    }

    /// Of each of a request's values, whether any of the policy's matches it. One of the policy's is resolved at a time, and once.
    fn matched(&self, values: &[String], facts: &Facts<'_>) -> Vec<bool> {
        let mut matched = vec![false; values.len()];
        for expected in &self.expected {
            let Some(resolved) = expected.resolve(self.operator.comparison, facts) else { continue };
            for (value, matched) in values.iter().zip(&mut matched) {
                *matched = *matched || resolved.matches(self.operator.comparison, value);
            }
        }
        matched
    }
}

impl Comparison {
    /// None if the value is none of the operator's type.
    fn read(self, value: &str, variables: Variables) -> Option<Expected> {
        match self {
            Self::Text | Self::TextIgnoringCase => {
                Some(Expected::Text(Template::parse(value, Wildcards::Literal, variables)))
            }
            Self::Like | Self::Arn => Some(Expected::Text(Template::parse(value, Wildcards::Meant, variables))),
            Self::Number(_) => number(value).map(Expected::Number),
            Self::Moment(_) => moment(value).map(Expected::Moment),
            // "You can use a policy variable with the Boolean condition operator."
            Self::Bool => truth(value).map(Expected::Bool).or_else(|| {
                let template = Template::parse(value, Wildcards::Literal, variables);
                template.has_variables().then_some(Expected::Text(template))
            }),
            Self::Null => truth(value).map(Expected::Bool),
            Self::Binary => STANDARD.decode(value).ok().map(Expected::Bytes),
            Self::Address => Network::parse(value).map(Expected::Network),
        }
    }
}

impl Expected {
    /// For one request; none where a variable has no value, which matches nothing.
    fn resolve(&self, comparison: Comparison, facts: &Facts<'_>) -> Option<Resolved<'_>> {
        let Self::Text(template) = self else { return Some(Resolved::Value(self)) };
        let mut pieces = template.resolve(facts)?;
        if comparison == Comparison::Arn {
            keep_in_arn_parts(pieces.to_mut(), Reach::Part);
        }
        Some(Resolved::Text(pieces))
    }

    /// Whether a request's value is what a value that is no text says.
    fn admits(&self, comparison: Comparison, value: &str) -> bool {
        match (self, comparison) {
            (Self::Number(expected), Comparison::Number(relation)) => {
                number(value).and_then(|number| number.partial_cmp(expected)).is_some_and(|order| relation.holds(order))
            }
            (Self::Moment(expected), Comparison::Moment(relation)) => {
                moment(value).is_some_and(|moment| relation.holds(moment.cmp(expected)))
            }
            // Text is resolved, and the others are read together with their operator, so that these are always of a kind.
            (Self::Text(_) | Self::Number(_) | Self::Moment(_), _) => false,
            (Self::Bool(expected), _) => truth(value) == Some(*expected),
            (Self::Bytes(expected), _) => STANDARD.decode(value).is_ok_and(|bytes| bytes == *expected),
            // A socket of both families shows an IPv4 address as one of IPv6.
            (Self::Network(expected), _) => {
                value.parse::<IpAddr>().is_ok_and(|address| expected.contains(address.to_canonical()))
            }
        }
    }
}

impl Resolved<'_> {
    fn matches(&self, comparison: Comparison, value: &str) -> bool {
        match (self, comparison) {
            (Self::Text(pieces), Comparison::TextIgnoringCase | Comparison::Bool) => equal_ignoring_case(pieces, value),
            (Self::Text(pieces), _) => matches(pieces, value, Case::Matters),
            (Self::Value(expected), _) => expected.admits(comparison, value),
        }
    }
}

impl Relation {
    /// Whether a request's value that is ordered so to the policy's has the relation.
    fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Equal => order.is_eq(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        }
    }
}

/// Whether a value is of the type that an operator compares, such as `NumericEquals`.
#[must_use]
pub fn is_comparable(operator: &str, value: &str) -> bool {
    Operator::parse(operator).is_some_and(|known| known.comparison.read(value, Variables::Literal).is_some())
}

fn truth(value: &str) -> Option<bool> {
    match value {
        _ if value.eq_ignore_ascii_case("true") => Some(true),
        _ if value.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// The pieces are all characters: an operator that ignores case knows no wildcards.
fn equal_ignoring_case(pieces: &[Piece], value: &str) -> bool {
    let expected = pieces.iter().filter_map(|piece| match piece {
        Piece::Char(character) => Some(character.to_lowercase()),
        _ => None,
    });
    expected.flatten().eq(value.chars().flat_map(char::to_lowercase))
}
