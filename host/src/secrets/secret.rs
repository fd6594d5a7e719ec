//! What must not be seen.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

use super::error::{Error, Result};

/// Something secret: erased when it is dropped, `[secret]` wherever it is printed, and not serializable. Only [`expose`](Self::expose) gives
/// it, so that a search for that word finds every place that sees it.
pub struct Secret<T: Zeroize>(Zeroizing<T>);

/// Secret text.
pub type SecretText = Secret<String>;

/// Secret bytes.
pub type SecretBytes = Secret<Vec<u8>>;

impl<T: Zeroize> Secret<T> {
    /// What is in it. Copies of it are not erased.
    #[must_use]
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> From<T> for Secret<T> {
    fn from(content: T) -> Self {
        Self(Zeroizing::new(content))
    }
}

impl Secret<Vec<u8>> {
    /// The same as text.
    ///
    /// # Errors
    /// [`Error::NotText`] where it is no UTF-8.
    pub fn into_text(mut self) -> Result<SecretText> {
        String::from_utf8(std::mem::take(&mut *self.0)).map(Secret::from).map_err(|error| {
            // The error has the bytes.
            error.into_bytes().zeroize();
            Error::NotText
        })
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl<T: Zeroize> fmt::Display for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}
