//! The models' patterns, which are Java's, as linear expressions.

/// How a pattern is checked: the Rust text of a `Check`.
pub fn check(source: &str) -> String {
    if source == r"^(?!\s*$).+" {
        return "Check::NotBlank".to_owned();
    }
    // Larger than a compiled expression may be, and no more than a length.
    if source == "^.{1,100000}$" {
        return "Check::AnyOfLength(1, 100_000)".to_owned();
    }
    if source == r"\S{1,8192}" {
        return "Check::NoSpaceOfLength(1, 8192)".to_owned();
    }
    // Back-references, and only in answers.
    if source.contains(r"\17") {
        return "Check::Never".to_owned();
    }
    let ahead = |not: &str, rest: &str| format!("Check::NotButMatches({:?}, {:?})", ascii(not), ascii(rest));
    match source {
        r"^(?!AWS\.).{1,64}$" => ahead(r"AWS\..*", ".{1,64}"),
        "(?!enabled$)[a-z][a-zA-Z0-9_-]{0,63}" => ahead("enabled", "[a-z][a-zA-Z0-9_-]{0,63}"),
        r"^(?!\s+$)[\p{L}\p{Z}\p{N}_.:/=+\-@]*" => ahead(r"\s+", r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"),
        _ if source.starts_with("^(?!aws:)") => ahead("aws:.*", &source["^(?!aws:)".len()..]),
        _ if source.contains("(?=^.{3,63}$)") => ahead(
            r"(\d+\.)+\d+|.{0,2}|.{64,}",
            r"(([a-z0-9]|[a-z0-9][a-z0-9\-]*[a-z0-9])\.)*([a-z0-9]|[a-z0-9][a-z0-9\-]*[a-z0-9])",
        ),
        // Anything else that looks ahead is only in answers; a test names one that is not.
        _ if source.contains("(?!") || source.contains("(?=") => "Check::Never".to_owned(),
        _ => format!("Check::Regex({:?})", ascii(source)),
    }
}

/// Java's classes are ASCII; its `\u` takes four digits of UTF-16, so that a range of pairs is written oddly.
fn ascii(source: &str) -> String {
    let source = source.replace(r"\u10000-\u10FFFF", r"\x{10000}-\x{10FFFF}").replace(r"\w-\/", r"\w\-\/");
    let mut out = String::new();
    let mut in_class = false;
    let mut letters = source.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '[' | ']' => {
                // The models nest no classes: a bracket inside one is a letter.
                let is_edge = (letter == '[') != in_class;
                in_class ^= is_edge;
                out.push_str(if is_edge { "" } else { "\\" });
                out.push(letter);
            }
            '\\' => out.push_str(&escape(letters.next().unwrap_or('\\'), in_class)),
            letter => out.push(letter),
        }
    }
    out
}

fn escape(letter: char, in_class: bool) -> String {
    let set = match letter {
        'd' => "0-9",
        'w' => "A-Za-z0-9_",
        's' => r" \t\n\r\x0B\x0C",
        'S' => r"\x00-\x08\x0E-\x1F\x21-\x{10FFFF}",
        _ => return format!("\\{letter}"),
    };
    if in_class { set.to_owned() } else { format!("[{set}]") }
}
