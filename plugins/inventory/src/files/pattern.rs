//! Patterns of file names, as AWS's agent has them from Go's `filepath.Match`.

/// True if the whole name is what the pattern says: `*` is any characters, `?` one, `[a-z]` one of these, `[^a-z]` one that is
/// none of them. A pattern that is not well formed matches nothing.
pub fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    let (mut at, mut own) = (0, 0);
    // Where the last `*` stands, and what it has not taken yet: if what follows does not match, it takes one more. An earlier one
    // never has to, so this is done in time of their lengths' product.
    let mut star = None;
    loop {
        let step = match pattern.get(own) {
            None if at == name.len() => return true,
            None => None,
            Some('*') => {
                star = Some((own + 1, at));
                own += 1;
                continue;
            }
            Some('?') => (at < name.len()).then_some(1),
            Some('[') => name.get(at).and_then(|c| class(&pattern[own..], *c)),
            Some(c) => (name.get(at) == Some(c)).then_some(1),
        };
        match (step, star) {
            (Some(length), _) => {
                own += length;
                at += 1;
            }
            (None, Some((after, taken))) if taken < name.len() => {
                star = Some((after, taken + 1));
                own = after;
                at = taken + 1;
            }
            _ => return false,
        }
    }
}

/// How long the class is that the pattern begins with, if `c` is of it.
fn class(pattern: &[char], c: char) -> Option<usize> {
    let is_negated = pattern.get(1) == Some(&'^');
    let first = if is_negated { 2 } else { 1 };
    let end = |at: usize| pattern.get(at).copied().filter(|c| !matches!(c, '-' | ']'));
    let mut at = first;
    let mut is_of_it = false;
    while at == first || pattern.get(at) != Some(&']') {
        let low = end(at)?;
        let high = if pattern.get(at + 1) == Some(&'-') {
            at += 2;
            end(at)?
        } else {
            low
        };
        is_of_it |= (low..=high).contains(&c);
        at += 1;
    }
    (is_of_it != is_negated).then_some(at + 1)
}

#[cfg(test)]
mod tests {
    use super::matches;

    /// Of the table in Go's own test of `filepath.Match`, those without escapes and folders.
    #[test]
    fn a_pattern_matches_as_in_aws_s_agent() {
        for (pattern, name, expected) in [
            ("abc", "abc", true),
            ("*", "abc", true),
            ("*c", "abc", true),
            ("a*", "a", true),
            ("a*", "abc", true),
            ("a*b*c*d*e*", "axbxcxdxe", true),
            ("a*b*c*d*e*", "axbxcxdxexxx", true),
            ("a*b?c*x", "abxbbxdbxebxczzx", true),
            ("a*b?c*x", "abxbbxdbxebxczzy", false),
            ("ab[c]", "abc", true),
            ("ab[b-d]", "abc", true),
            ("ab[e-g]", "abc", false),
            ("ab[^c]", "abc", false),
            ("ab[^b-d]", "abc", false),
            ("ab[^e-g]", "abc", true),
            ("a?b", "a☺b", true),
            ("a[^a]b", "a☺b", true),
            ("a???b", "a☺b", false),
            ("a[^a][^a][^a]b", "a☺b", false),
            ("[a-ζ]*", "α", true),
            ("*[a-ζ]", "A", false),
            ("[a", "a", false),
            ("[x-]", "x", false),
            ("[-x]", "x", false),
            ("[]a]", "]", false),
            ("[a-b-c]", "a", false),
            ("a[", "a", false),
            ("*x", "xxx", true),
            ("", "", true),
            ("", "a", false),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn many_stars_take_no_time() {
        assert!(!matches(&"*a".repeat(1_000), &"a".repeat(999)));
    }
}
