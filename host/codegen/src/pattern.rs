//! The models' patterns, which are Java's, as expressions of a linear engine.
//!
//! Java's `\d`, `\w` and `\s` are ASCII, Rust's are not. Look-ahead at the beginning of a pattern becomes a second expression, which
//! has to match as well or must not. A repetition that would compile into megabytes becomes a count of characters.

use std::fmt::Write as _;

use regex::Regex;

/// A pattern in the parts that `Pattern` of `muster-types` has.
#[derive(Debug, PartialEq, Eq)]
pub struct Parts {
    /// What the whole value matches.
    pub accepts: String,
    /// What it has to match beside.
    pub requires: Option<String>,
    /// What it must not match.
    pub refuses: Option<String>,
    /// How many characters it has.
    pub characters: Option<(usize, usize)>,
}

/// Repetitions of more than so many are counted and not compiled.
const LARGEST_REPETITION: usize = 5000;

/// Takes a pattern apart.
pub fn parts(source: &str) -> Result<Parts, String> {
    let mut parts = Parts { accepts: String::new(), requires: None, refuses: None, characters: None };
    let mut rest = source;
    let inner;
    if source == "^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$" {
        // The only look-ahead that is not at the beginning: no two hyphens in a row.
        inner = source.replace("(?!-)", "");
        parts.refuses = Some("--".to_owned());
        rest = &inner;
    }
    if source == r"^(?!\s*$).+" {
        // Means no more than "not blank": policies and descriptions have lines.
        rest = r"^(?!\s*$)[\s\S]+";
    }
    loop {
        let unanchored = rest.strip_prefix('^').unwrap_or(rest);
        let (slot, body) = match (unanchored.strip_prefix("(?!"), unanchored.strip_prefix("(?=")) {
            (Some(body), _) => (&mut parts.refuses, body),
            (_, Some(body)) => (&mut parts.requires, body),
            _ => break,
        };
        let end = closing(body).ok_or_else(|| format!("a group of `{source}` does not end"))?;
        if slot.replace(format!("^(?:{})", ascii(&body[..end]))).is_some() {
            return Err(format!("`{source}` looks ahead twice in the same way"));
        }
        rest = &body[end + 1..];
    }
    if let Some((atom, least, most)) = long_repetition(rest) {
        parts.characters = Some((least, most));
        parts.accepts = format!("^(?:{}*)$", ascii(atom));
    } else {
        parts.accepts = format!("^(?:{})$", ascii(rest));
    }
    for expression in [Some(&parts.accepts), parts.requires.as_ref(), parts.refuses.as_ref()].into_iter().flatten() {
        Regex::new(expression).map_err(|error| format!("the pattern `{source}`: {error}"))?;
    }
    Ok(parts)
}

/// Where the group ends whose content begins here.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut class, mut escaped) = (0_usize, false, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => class = true,
            ']' => class = false,
            '(' if !class => depth += 1,
            ')' if !class && depth == 0 => return Some(at),
            ')' if !class => depth -= 1,
            _ => {}
        }
    }
    None
}

/// `.{1,100000}` and `\S{1,8192}`: one atom, repeated very often, and nothing else.
fn long_repetition(pattern: &str) -> Option<(&str, usize, usize)> {
    let bare = pattern.strip_prefix('^').unwrap_or(pattern);
    let bare = bare.strip_suffix('$').unwrap_or(bare);
    let (atom, counts) = bare.strip_suffix('}')?.split_once('{')?;
    let (least, most) = counts.split_once(',')?;
    let (least, most) = (least.parse().ok()?, most.parse().ok()?);
    (matches!(atom, "." | r"\S") && most > LARGEST_REPETITION).then_some((atom, least, most))
}

/// Java's reading of a pattern in Rust's words.
fn ascii(pattern: &str) -> String {
    // Written as if `\u` took five or six digits.
    let pattern = pattern.replace(r"\u10000-\u10FFFF", r"\x{10000}-\x{10FFFF}");
    let mut out = String::new();
    let mut letters = pattern.chars().peekable();
    let mut class = false;
    while let Some(letter) = letters.next() {
        match letter {
            '[' if class => out.push_str(r"\["),
            '[' | ']' => {
                class = letter == '[';
                out.push(letter);
            }
            '\\' => {
                let escaped = letters.next().unwrap_or('\\');
                match set(escaped) {
                    Some(set) => {
                        let _ = write!(out, "[{set}]");
                        // After a class a hyphen is itself.
                        if class && letters.peek() == Some(&'-') {
                            letters.next();
                            out.push_str(r"\-");
                        }
                    }
                    None => out.extend(['\\', escaped]),
                }
            }
            // Rust has operators of sets where Java has plain characters.
            '-' | '&' | '~' if class && letters.peek() == Some(&letter) => out.extend(['\\', letter]),
            _ => out.push(letter),
        }
    }
    out
}

fn set(class: char) -> Option<&'static str> {
    Some(match class {
        'd' => "0-9",
        'D' => "^0-9",
        'w' => "0-9A-Za-z_",
        'W' => "^0-9A-Za-z_",
        's' => r"\t\n\x0B\f\r ",
        'S' => r"^\t\n\x0B\f\r ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(source: &str, text: &str) -> bool {
        let parts = parts(source).unwrap();
        let matches = |expression: &String| Regex::new(expression).unwrap().is_match(text);
        matches(&parts.accepts)
            && parts.requires.as_ref().is_none_or(matches)
            && !parts.refuses.as_ref().is_some_and(matches)
            && parts.characters.is_none_or(|(least, most)| (least..=most).contains(&text.chars().count()))
    }

    /// (pattern, texts that Java matches as a whole, texts that it does not); the answers are those of
    /// `java.util.regex.Pattern.matches`, by its documentation.
    const CASES: &[(&str, &[&str], &[&str])] = &[
        (r"^(?!\s*$).+", &["a", " a ", "a\nb"], &["", "  ", "\n"]),
        (r"^(?!AWS\.).{1,64}$", &["AWS", "x.AWS."], &["AWS.x", ""]),
        ("(?!enabled$)[a-z][a-zA-Z0-9_-]{0,63}", &["enable", "enabledX"], &["enabled", "E"]),
        ("^(?!aws:)[A-Za-z0-9 _=@:.+-/]+$", &["owner", "a-b,c"], &["aws:x", ""]),
        (r"^(?!\s+$)[\p{L}\p{Z}\p{N}_.:/=+\-@]*", &["", "a b", "\u{e9}"], &[" ", "a\u{7}"]),
        ("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", &["a-b", "abc"], &["a--b", "-ab", "ab"]),
        (
            r"(?=^.{3,63}$)(?!^(\d+\.)+\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\-]*[a-z0-9])\.)*([a-z0-9]|[a-z0-9][a-z0-9\-]*[a-z0-9])$)",
            &["my-bucket", "a.b.c"],
            &["ab", "10.0.0.1", "-ab", "My"],
        ),
        (
            r"^arn:aws[a-z0-9-]*:iam::\d{12}:role\/[\w-\/.@+=,]{1,1017}$",
            &["arn:aws:iam::123456789012:role/a-b/c"],
            &["arn:aws:iam::12:role/a"],
        ),
        (r"\S{1,8192}", &["a", "\u{e9}"], &["", "a b", "a\n"]),
        ("^.{1,100000}$", &["a b"], &["", "a\nb"]),
        (r"\d{12}", &["123456789012"], &["\u{661}23456789012", "123456789012\n"]),
        (r"[\w+=,.@-]*", &["", "a-b@c"], &["a:b", "\u{e9}"]),
        (
            r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+",
            &["a\u{1F600}"],
            &["\u{0}", ""],
        ),
        ("(?i)all|[0-9]{12}", &["All", "123456789012"], &["alls", "1"]),
        (r"[\s\S]*\S[\s\S]*", &["a", " a\n"], &["", " \n"]),
        (r"^[.\s\S]*$", &["", "a\nb"], &[]),
    ];

    #[test]
    fn patterns_mean_what_they_mean_to_java() {
        for (source, fitting, unfitting) in CASES {
            for text in *fitting {
                assert!(fits(source, text), "{source} should match {text:?}");
            }
            for text in *unfitting {
                assert!(!fits(source, text), "{source} should not match {text:?}");
            }
        }
    }

    #[test]
    fn a_long_repetition_is_counted() {
        assert_eq!(parts(r"\S{1,8192}").unwrap().characters, Some((1, 8192)));
        assert_eq!(parts("[a-z]{1,10}").unwrap().characters, None);
    }
}
