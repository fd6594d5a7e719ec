//! Policy variables: `${key}`, `${key, 'default'}`, and `${*}`, `${?}`, `${$}` for those characters themselves.
//!
//! Invariants: what is put in a variable's place is literal, so no value of a request is ever a wildcard; substitution is a single pass, so
//! none is read as a variable.

use std::borrow::Cow;

use super::context::{Facts, lowered};
use super::pattern::{Piece, pieces};

/// The most characters of a text with values in the place of its variables, ours: twice the longest text of a request. Longer ones match
/// nothing.
const MAX_RESOLVED: usize = 4_096;

/// Text of a policy in which there may be wildcards and variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Template(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Pieces(Vec<Piece>),
    Variable { written: String, key: String, default: Option<String> },
}

/// Whether `*` and `?` are wildcards in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wildcards {
    Meant,
    Literal,
}

/// Whether `${…}` is a variable; before the version 2012-10-17 it was not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Variables {
    Meant,
    Literal,
}

impl Template {
    pub(super) fn parse(written: &str, wildcards: Wildcards, variables: Variables) -> Self {
        let read = |text: &str| match wildcards {
            Wildcards::Meant => pieces(text),
            Wildcards::Literal => literal(text),
        };
        if variables == Variables::Literal {
            return Self(vec![Part::Pieces(read(written))]);
        }
        let mut parts = vec![];
        let mut text = Vec::new();
        let mut rest = written;
        while let Some((before, inside, after)) = next_variable(rest) {
            text.extend(read(before));
            match inside {
                "*" | "?" | "$" => text.extend(literal(inside)),
                _ => {
                    parts.push(Part::Pieces(std::mem::take(&mut text)));
                    parts.push(variable(inside));
                }
            }
            rest = after;
        }
        text.extend(read(rest));
        parts.push(Part::Pieces(text));
        Self(parts)
    }

    /// The text that comes before the first variable, or all of it.
    pub(super) fn first_text_mut(&mut self) -> &mut [Piece] {
        match self.0.first_mut() {
            Some(Part::Pieces(pieces)) => pieces,
            _ => &mut [],
        }
    }

    /// The keys of its variables, as they are written.
    pub(super) fn variables(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|part| match part {
            Part::Variable { written, .. } => Some(written.as_str()),
            Part::Pieces(_) => None,
        })
    }

    pub(super) fn has_variables(&self) -> bool {
        self.0.len() > 1
    }

    /// Whether it has a variable of which nobody can say what its value is.
    pub(super) fn is_ambiguous(&self, facts: &Facts<'_>) -> bool {
        self.0.iter().any(|part| matches!(part, Part::Variable { key, .. } if facts.is_ambiguous(key)))
    }

    /// With values in the place of the variables; none if one of them has no value and no default, or it all is too long.
    pub(super) fn resolve(&self, facts: &Facts<'_>) -> Option<Cow<'_, [Piece]>> {
        if let [Part::Pieces(pieces)] = self.0.as_slice() {
            return Some(Cow::Borrowed(pieces));
        }
        let mut resolved = Vec::new();
        for part in &self.0 {
            match part {
                Part::Pieces(pieces) => resolved.extend_from_slice(pieces),
                // Its default is for a key that is not there.
                Part::Variable { key, .. } if facts.is_ambiguous(key) => return None,
                Part::Variable { key, default, .. } => {
                    resolved.extend(literal(facts.single(key).or(default.as_deref())?));
                }
            }
            if resolved.len() > MAX_RESOLVED {
                return None;
            }
        }
        Some(Cow::Owned(resolved))
    }
}

fn literal(text: &str) -> Vec<Piece> {
    text.chars().map(Piece::Char).collect()
}

/// What is before, inside and behind the first `${…}`. A brace within quotes belongs to a default; what is never closed is text.
fn next_variable(text: &str) -> Option<(&str, &str, &str)> {
    let (before, opened) = text.split_once("${")?;
    let mut quoted = false;
    let end = opened.find(|character| {
        quoted ^= character == '\'';
        character == '}' && !quoted
    })?;
    let (inside, closed) = opened.split_at_checked(end)?;
    Some((before, inside, closed.strip_prefix('}')?))
}

fn variable(inside: &str) -> Part {
    let quoted =
        |text: &str| text.trim().strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).map(str::to_owned);
    let (key, default) = match inside.split_once(',') {
        Some((key, rest)) if quoted(rest).is_some() => (key, quoted(rest)),
        _ => (inside, None),
    };
    Part::Variable { written: key.trim().to_owned(), key: lowered(key.trim()), default }
}

#[cfg(test)]
mod tests {
    use super::super::Context;
    use super::*;

    fn resolved(written: &str, variables: Variables) -> Option<Vec<Piece>> {
        let mut given = Context::new();
        given.set("aws:PrincipalTag/Cost Center", "12");
        given.set_all("aws:TagKeys", ["a", "b"]);
        let mut of_principal = Context::new();
        of_principal.set("aws:username", "a*n");
        of_principal.set("aws:userid", "${aws:username}");
        let facts = Facts { of_principal, given: &given };
        Template::parse(written, Wildcards::Meant, variables).resolve(&facts).map(Cow::into_owned)
    }

    #[test]
    fn a_value_is_literal_and_the_text_around_it_is_not() {
        let mut expected = literal("/a*n/");
        expected.push(Piece::Many);
        assert_eq!(resolved("/${aws:username}/*", Variables::Meant), Some(expected));
        assert_eq!(resolved("${AWS:UserName}", Variables::Meant), Some(literal("a*n")));
        assert_eq!(resolved("${aws:principaltag/cost center}", Variables::Meant), Some(literal("12")));
        assert_eq!(resolved("${aws:userid}", Variables::Meant), Some(literal("${aws:username}")));
    }

    #[test]
    fn the_three_special_characters_stand_for_themselves() {
        assert_eq!(resolved("a${*}${?}${$}b", Variables::Meant), Some(literal("a*?$b")));
    }

    #[test]
    fn a_default_stands_where_there_is_no_value() {
        assert_eq!(resolved("${aws:nothing, 'any*one'}", Variables::Meant), Some(literal("any*one")));
        assert_eq!(resolved("${aws:nothing, ''}", Variables::Meant), Some(literal("")));
        assert_eq!(resolved("${aws:nothing, 'a}b, c'}", Variables::Meant), Some(literal("a}b, c")));
        assert_eq!(resolved("${aws:username, 'anonymous'}", Variables::Meant), Some(literal("a*n")));
    }

    #[test]
    fn what_has_no_value_or_several_is_not_resolved() {
        for written in ["${aws:nothing}", "x${aws:nothing}y", "${aws:TagKeys}", "${}", "${aws:nothing, anonymous}"] {
            assert_eq!(resolved(written, Variables::Meant), None, "{written}");
        }
    }

    #[test]
    fn a_text_is_bounded_whatever_the_values_are() {
        let mut given = Context::new();
        given.set("a", "x".repeat(2_000));
        let facts = Facts { of_principal: Context::new(), given: &given };
        let resolves = |number: usize| {
            let template = Template::parse(&"${a}".repeat(number), Wildcards::Meant, Variables::Meant);
            template.resolve(&facts).is_some()
        };
        assert!(resolves(2));
        assert!(!resolves(3));
    }

    #[test]
    fn what_is_never_closed_is_text_and_so_is_everything_in_an_older_policy() {
        assert_eq!(resolved("${aws:username", Variables::Meant), Some(literal("${aws:username")));
        assert_eq!(resolved("$aws:username}", Variables::Meant), Some(literal("$aws:username}")));
        assert_eq!(resolved("${aws:username}", Variables::Literal), Some(literal("${aws:username}")));
        assert_eq!(resolved("${*}", Variables::Literal), Some(pieces("${*}")));
    }
}
