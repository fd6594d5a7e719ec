//! Who may read the metrics: the holder of a token.

use std::fs::File;
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use subtle::ConstantTimeEq as _;

/// Fewer characters can be guessed: sixteen random bytes have 22 in base64.
const LEAST_BYTES: usize = 20;
/// More is no token, but some other file.
const MOST_BYTES: u64 = 1024;
/// Permissions of everyone.
const EVERYONES: u32 = 0o007;

/// A bearer token.
pub struct Token(String);

impl Token {
    /// The token that a file has, without the space around it.
    ///
    /// # Errors
    /// One sentence: a file that everyone may read, or with something else in it.
    pub fn read(path: &Path) -> Result<Self, String> {
        let shown = path.display();
        let failed = |error: std::io::Error| format!("the token in {shown} cannot be read: {error}");
        let file = File::open(path).map_err(failed)?;
        if file.metadata().map_err(failed)?.permissions().mode() & EVERYONES != 0 {
            return Err(format!("the token in {shown} can be read by everyone on this machine: chmod o= {shown}"));
        }
        let mut text = String::new();
        file.take(MOST_BYTES + 1).read_to_string(&mut text).map_err(failed)?;
        let token = text.trim();
        let fits = text.len() as u64 <= MOST_BYTES && token.len() >= LEAST_BYTES;
        if !fits || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(format!(
                "{shown} holds no token: {LEAST_BYTES} characters of ASCII or more without space, such as `openssl rand -hex 32` prints"
            ));
        }
        Ok(Self(token.to_owned()))
    }

    /// Whether an `Authorization` header has it.
    pub fn is_in(&self, authorization: &[u8]) -> bool {
        let said = authorization.split_at_checked("Bearer ".len());
        said.is_some_and(|(scheme, token)| {
            scheme.eq_ignore_ascii_case(b"Bearer ") && bool::from(token.ct_eq(self.0.as_bytes()))
        })
    }
}
