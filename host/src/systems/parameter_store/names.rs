//! Names of parameters: their rules, their ARNs, and the selectors behind them.

use crate::access::policy::is_account;
use crate::operation::{Error, Result};
use crate::store::{AsKey, KeyWriter, RegionScope};

/// Levels of a hierarchy, the last name too.
const LEVELS: usize = 15;
/// Characters of a parameter's ARN; a name may take what the rest of the ARN leaves.
const ARN_CHARACTERS: usize = 1011;

/// What is wrong with a name, in the words that AWS has for nearly all of it.
const RULES: &str = "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist of \
     sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 \
     symbols .-_";
const PATH_RULES: &str = "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a \
     forward slash \"/\". It can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). It must use only letters, numbers, or \
     the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, if \
     specified, must use the forward slash symbol \"/\". Valid example: /get/parameters2-/by1./path0_.";

fn invalid(message: impl Into<String>) -> Error {
    Error::new("ValidationException", message)
}

/// A well-formed name of a parameter that may or may not exist. As a key it has its first slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    key: String,
    /// Where the name begins as it was asked for.
    start: usize,
}

impl Name {
    /// Reads a name. White space around it does not count.
    ///
    /// # Errors
    /// `ValidationException` where it is no name.
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim_matches(' ');
        let has_slash = text.starts_with('/');
        let relative = text.strip_prefix('/').unwrap_or(text);
        // Without its first slash a name has one level.
        if !relative.split('/').all(is_level) || (relative.contains('/') && !has_slash) {
            return Err(invalid(RULES));
        }
        Ok(Self { key: ["/", relative].concat(), start: usize::from(!has_slash) })
    }

    /// Reads a name that something is to be stored under.
    ///
    /// # Errors
    /// `ValidationException`, `HierarchyLevelLimitExceededException`, or `AccessDeniedException` where the name is reserved or
    /// its ARN would be too long.
    pub fn parse_new(scope: &RegionScope, text: &str) -> Result<Self> {
        let text = text.trim_matches(' ');
        if text.len() > 1 && text.ends_with('/') {
            return Err(invalid("Parameter name must not end with slash."));
        }
        if text.contains('/') && !text.starts_with('/') {
            return Err(invalid("Parameter name must be a fully qualified name."));
        }
        let name = Self::parse(text)?;
        let levels = name.levels();
        let first = name.key[1..].split('/').next().unwrap_or_default();
        let begins = |prefix: &str| first.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
        if levels == 1 && (begins("aws") || begins("ssm")) {
            return Err(invalid("Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive)."));
        }
        if begins("ssm") {
            return Err(invalid(RULES));
        }
        if begins("aws") {
            return Err(Error::new("AccessDeniedException", format!("No access to reserved parameter name: {text}.")));
        }
        if levels > LEVELS {
            return Err(Error::new(
                "HierarchyLevelLimitExceededException",
                format!("A hierarchy can have a maximum of {LEVELS} levels, and {text} has {levels}."),
            ));
        }
        let arn_characters = arn(scope, "").len() + text.len();
        if arn_characters > ARN_CHARACTERS {
            return Err(Error::new(
                "AccessDeniedException",
                format!(
                    "The ARN of this parameter would have {arn_characters} characters; {ARN_CHARACTERS} are the most. Choose \
                     a shorter name."
                ),
            ));
        }
        Ok(name)
    }

    /// The name with its first slash.
    pub fn as_str(&self) -> &str {
        &self.key
    }

    /// The name as it was asked for.
    pub fn asked(&self) -> &str {
        &self.key[self.start..]
    }

    fn levels(&self) -> usize {
        self.key.matches('/').count()
    }
}

impl AsKey<String> for Name {
    fn write(&self, to: &mut KeyWriter) {
        to.text(&self.key);
    }
}

fn is_level(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}

/// What a reader names: a parameter by its name or ARN, and perhaps which of its versions.
#[derive(Debug, PartialEq, Eq)]
pub struct Reference {
    /// Which parameter.
    pub name: Name,
    /// A version's number or label.
    pub selector: Option<String>,
    /// Whether it was named by its ARN.
    pub by_arn: bool,
    /// Whose it is.
    pub owner: RegionScope,
}

impl Reference {
    /// Reads `name`, `name:3`, `name:label` or an ARN in place of the name.
    ///
    /// # Errors
    /// `ParameterNotFound` for two selectors and for an ARN that is no parameter of this region;
    /// `ValidationException` for a malformed name.
    pub fn parse(scope: &RegionScope, text: &str) -> Result<Self> {
        let text = text.trim_matches(' ');
        let not_found = || Error::new("ParameterNotFound", format!("Parameter {text} not found."));
        let arn = text.starts_with("arn:").then(|| text.splitn(6, ':').collect::<Vec<_>>());
        let (named, owner) = match arn.as_deref() {
            None => (text, None),
            Some(["arn", _, "ssm", region, account, resource]) if *region == scope.region && is_account(account) => {
                let path = resource.strip_prefix("parameter").filter(|path| path.starts_with('/'));
                (path.ok_or_else(not_found)?, Some(RegionScope::new(*account, *region)))
            }
            Some(_) => return Err(not_found()),
        };
        let mut parts = named.split(':');
        let (name, selector) = (parts.next().unwrap_or_default(), parts.next());
        if parts.next().is_some() {
            return Err(not_found());
        }
        if selector == Some("") {
            return Err(invalid(RULES));
        }
        Ok(Self {
            name: Name::parse(name)?,
            selector: selector.map(str::to_owned),
            by_arn: owner.is_some(),
            owner: owner.unwrap_or_else(|| scope.clone()),
        })
    }
}

/// A path of the hierarchy, without its last slash: nothing for the top.
///
/// # Errors
/// `ValidationException` where it does not begin with a slash or is no path.
pub fn path(text: &str) -> Result<&str> {
    let Some(below) = text.strip_prefix('/') else { return Err(invalid(PATH_RULES)) };
    let below = below.strip_suffix('/').unwrap_or(below);
    if below.is_empty() {
        return if text.len() <= 1 { Ok("") } else { Err(invalid(PATH_RULES)) };
    }
    if !below.split('/').all(is_level) {
        return Err(invalid(PATH_RULES));
    }
    Ok(&text[..=below.len()])
}

/// Whether there may be a parameter of that name: one whose ARN is too long is no key of a row either.
pub fn may_be_stored(scope: &RegionScope, name: &Name) -> bool {
    arn(scope, name.as_str()).len() <= ARN_CHARACTERS
}

/// The ARN of a name, which may also be malformed or an ARN already.
pub fn arn(scope: &RegionScope, name: &str) -> String {
    let name = name.trim_matches(' ');
    if name.starts_with("arn:") {
        return name.to_owned();
    }
    let relative = name.strip_prefix('/').unwrap_or(name);
    ["arn:aws:ssm:", &scope.region, ":", &scope.account, ":parameter/", relative].concat()
}
