//! Text that a plugin gives and a person reads: plain, bounded, and unable to disguise itself.

/// True if `text` is not empty, has at most `most` characters, and none that controls a terminal or turns the direction
/// of what follows: a reason that hides half of itself would be consented to.
pub(crate) fn is_plain(text: &str, most: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= most && !text.chars().any(is_deceptive)
}

/// The text with each such character as its escape (`\u{202e}`): for showing what was not checked, or must not be refused.
pub fn plain(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_deceptive(c) { shown.extend(c.escape_unicode()) } else { shown.push(c) }
    }
    shown
}

fn is_deceptive(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_or_hides_text_is_shown_and_not_obeyed() {
        assert_eq!(plain("Löscht nichts ☃"), "Löscht nichts ☃");
        assert_eq!(plain("a\u{1b}[2Kb\u{202e}c\n"), "a\\u{1b}[2Kb\\u{202e}c\\u{a}");
    }
}
