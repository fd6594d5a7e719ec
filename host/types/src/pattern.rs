//! The models' patterns, which are Java's, over the whole value.
//!
//! The code generator splits each into what a linear engine can check: an expression, and for those with look-ahead one
//! that has to match as well, or must not. What it writes compiles; a test sees to it.

use std::sync::OnceLock;

use regex::Regex;

/// A pattern as the model has it, and how it is checked.
pub struct Pattern {
    /// For messages.
    pub source: &'static str,
    accepts: &'static str,
    requires: Option<&'static str>,
    refuses: Option<&'static str>,
    characters: Option<(usize, usize)>,
    compiled: OnceLock<Result<Compiled, regex::Error>>,
}

struct Compiled {
    accepts: Regex,
    requires: Option<Regex>,
    refuses: Option<Regex>,
}

impl Pattern {
    pub(crate) const fn new(source: &'static str, accepts: &'static str) -> Self {
        Self { source, accepts, requires: None, refuses: None, characters: None, compiled: OnceLock::new() }
    }

    /// A positive look-ahead at the beginning.
    pub(crate) const fn requires(mut self, expression: &'static str) -> Self {
        self.requires = Some(expression);
        self
    }

    /// A negative look-ahead at the beginning.
    pub(crate) const fn refuses(mut self, expression: &'static str) -> Self {
        self.refuses = Some(expression);
        self
    }

    /// So many characters: a repetition that would be compiled into megabytes.
    pub(crate) const fn characters(mut self, least: usize, most: usize) -> Self {
        self.characters = Some((least, most));
        self
    }

    /// Whether the whole of `text` fits.
    #[must_use]
    pub fn fits(&self, text: &str) -> bool {
        if let Some((least, most)) = self.characters
            && !(least..=most).contains(&text.chars().take(most.saturating_add(1)).count())
        {
            return false;
        }
        // A pattern that does not compile refuses everything; a test compiles every one.
        self.compiled().is_ok_and(|compiled| {
            compiled.accepts.is_match(text)
                && compiled.requires.as_ref().is_none_or(|requires| requires.is_match(text))
                && !compiled.refuses.as_ref().is_some_and(|refuses| refuses.is_match(text))
        })
    }

    /// Compiles it, once.
    ///
    /// # Errors
    /// What the engine says of an expression that it does not take.
    pub fn compile(&self) -> Result<(), regex::Error> {
        self.compiled().map(|_| ()).map_err(Clone::clone)
    }

    fn compiled(&self) -> Result<&Compiled, &regex::Error> {
        let compile = || {
            Ok(Compiled {
                accepts: Regex::new(self.accepts)?,
                requires: self.requires.map(Regex::new).transpose()?,
                refuses: self.refuses.map(Regex::new).transpose()?,
            })
        };
        self.compiled.get_or_init(compile).as_ref()
    }
}
