//! Which folders of the machine a plugin may use through `wasi:filesystem`.
//!
//! ```toml
//! [[needs.folders]]
//! path = "/var/lib/acme"
//! access = "read-write"      # or "read"
//! reason = "Keeps the certificates that it fetched"
//! ```
//!
//! A folder stands under its own path for the plugin. What is written belongs to the user that the agent or the host runs as.
//! Only plain files and folders open.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::capability::Rule;
use crate::process;

/// What no rule may reach into, above or below: the kernel's own, and devices and sockets.
const NEVER: &[&str] = &["/proc", "/sys", "/dev", "/run", "/var/run"];
/// Folders from which a system takes programs or settings: who can write there is root.
const SYSTEM: &[&str] =
    &["/etc", "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/boot", "/opt", "/root", "/var/spool"];

/// What a plugin may do in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// List and read.
    Read,
    /// Also make, change and remove.
    ReadWrite,
}

/// A folder, and what is below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderRule {
    /// Absolute, without `.`, `..` and empty parts.
    pub path: String,
    /// What may be done there.
    pub access: Access,
}

/// Why a rule was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FolderRuleError {
    /// Not an absolute path.
    #[error("the folder `{0}` is not an absolute path without `.`, `..` or empty parts")]
    Path(String),
    /// The root of the machine, or the kernel's own folders.
    #[error("the folder `{0}` is never given to a plugin")]
    Never(String),
}

impl FolderRule {
    pub(crate) fn parse(path: &str, access: Access) -> Result<Self, FolderRuleError> {
        let shown = || path.chars().take(100).collect();
        if !process::is_absolute(path) {
            return Err(FolderRuleError::Path(shown()));
        }
        if NEVER.iter().any(|never| is_within(path, never) || is_within(never, path)) {
            return Err(FolderRuleError::Never(shown()));
        }
        Ok(Self { path: path.to_owned(), access })
    }
}

impl Rule for FolderRule {
    fn covers(&self, other: &Self) -> bool {
        self.access >= other.access && is_within(&other.path, &self.path)
    }

    /// A folder of the one that lies in the other, with the lesser access.
    fn meet(&self, need: &Self) -> Option<Self> {
        let path = match (is_within(&self.path, &need.path), is_within(&need.path, &self.path)) {
            (true, _) => &self.path,
            (_, true) => &need.path,
            _ => return None,
        };
        Some(Self { path: path.clone(), access: self.access.min(need.access) })
    }
}

/// True if `path` is `folder` or lies below it.
pub fn is_within(path: &str, folder: &str) -> bool {
    folder == "/" || path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Muster's own words for it, for whoever approves it.
impl fmt::Display for FolderRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.access {
            Access::Read => write!(f, "read the folder {}", self.path),
            Access::ReadWrite => {
                write!(f, "read and write the folder {}", self.path)?;
                let is_system =
                    SYSTEM.iter().any(|system| is_within(&self.path, system) || is_within(system, &self.path));
                if is_system { f.write_str(", which is as good as anything as the agent's user") } else { Ok(()) }
            }
        }
    }
}

/// The text form of a need or a grant.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFolder {
    pub path: String,
    pub access: Access,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capability::Need;

    fn rule(path: &str, access: Access) -> FolderRule {
        FolderRule::parse(path, access).unwrap()
    }

    #[test]
    fn a_folder_covers_what_lies_below_it_with_no_more_access() {
        let data = rule("/srv/data", Access::Read);
        assert!(data.covers(&rule("/srv/data/x", Access::Read)) && data.covers(&data));
        assert!(!data.covers(&rule("/srv/data", Access::ReadWrite)));
        assert!(!data.covers(&rule("/srv/database", Access::Read)) && !data.covers(&rule("/srv", Access::Read)));
    }

    #[test]
    fn what_two_rules_share_is_the_lower_folder_and_the_lesser_access() {
        let (wide, narrow) = (rule("/srv", Access::Read), rule("/srv/data", Access::ReadWrite));
        assert_eq!(wide.meet(&narrow), Some(rule("/srv/data", Access::Read)));
        assert_eq!(narrow.meet(&wide), Some(rule("/srv/data", Access::Read)));
        assert_eq!(wide.meet(&rule("/opt", Access::Read)), None);
    }

    #[test]
    fn a_folder_is_given_once_with_the_widest_access_that_both_sides_allow() {
        use Access::{Read, ReadWrite};
        let need = |path, access| Need { rule: rule(path, access), reason: String::new() };
        let needs = [need("/srv", Read), need("/srv/data", Read), need("/srv/data", ReadWrite)];
        let granted = [rule("/srv", Read), rule("/srv/data", ReadWrite), rule("/srv", Read)];
        assert_eq!(FolderRule::met(&needs, &granted), [rule("/srv", Read), rule("/srv/data", ReadWrite)]);
        // Below a folder that is given whole, a second one would narrow what is found by the longer path.
        let needs = [need("/srv/data", Read), need("/srv", ReadWrite)];
        assert_eq!(FolderRule::met(&needs, &[rule("/srv", ReadWrite)]), [rule("/srv", ReadWrite)]);
        let (needs, granted) = (vec![need("/srv", Read); 64], vec![rule("/srv", Read); 64]);
        assert_eq!(FolderRule::met(&needs, &granted), [rule("/srv", Read)]);
    }

    #[test]
    fn the_kernel_s_folders_and_what_holds_them_are_never_given() {
        for path in ["/proc", "/proc/1", "/dev/shm", "/sys/fs", "/run/muster", "/var/run/x", "/var", "/"] {
            assert!(FolderRule::parse(path, Access::Read).is_err(), "{path}");
        }
        for path in ["srv", "/srv/", "/srv/../etc", "/srv//x", ""] {
            assert!(FolderRule::parse(path, Access::Read).is_err(), "{path}");
        }
        assert!(FolderRule::parse("/var/lib/acme", Access::Read).is_ok());
    }

    #[test]
    fn whoever_approves_it_reads_what_writing_there_means() {
        assert!(rule("/etc/cron.d", Access::ReadWrite).to_string().contains("as good as anything"));
        assert!(!rule("/var/lib/acme", Access::ReadWrite).to_string().contains("as good as anything"));
        assert_eq!(rule("/etc", Access::Read).to_string(), "read the folder /etc");
    }
}
