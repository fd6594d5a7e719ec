//! Text that a plugin gives and a person reads: plain, bounded, and unable to disguise itself.

/// True if `text` is not empty, has at most `most` characters, and none that controls a terminal or turns the direction
/// of what follows: a reason that hides half of itself would be consented to.
pub(crate) fn is_plain(text: &str, most: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= most && !text.chars().any(is_deceptive)
}

fn is_deceptive(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}
