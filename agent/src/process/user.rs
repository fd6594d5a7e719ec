//! Whom a program runs as.

use std::fmt;

use rustix::process::{Gid, Uid};

/// A user of this machine, looked up in `/etc/passwd` and `/etc/group`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// `root`
    pub name: String,
    /// The home folder that `/etc/passwd` names.
    pub home: String,
    uid: u32,
    gid: u32,
    groups: Vec<u32>,
    /// Whether it is the agent's own.
    own: bool,
}

/// Why a user cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserError {
    /// No such user.
    Unknown(String),
    /// It is not the agent's own, and the agent is not root.
    Refused {
        /// The user that was asked for.
        asked: String,
        /// The agent's own.
        own: String,
    },
}

impl fmt::Display for UserError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(name) => write!(to, "there is no user {name} on this node"),
            Self::Refused { asked, own } => {
                write!(to, "the agent runs as {own}, so it can start programs as {own} alone and not as {asked}")
            }
        }
    }
}

impl std::error::Error for UserError {}

/// What a child has to become. Made before the fork, since nothing may allocate after it.
pub struct Switch {
    pub uid: Uid,
    pub gid: Gid,
    pub groups: Vec<Gid>,
}

impl User {
    /// The user that the agent runs as.
    #[must_use]
    pub fn own() -> Self {
        let uid = rustix::process::geteuid().as_raw();
        let passwd = read("/etc/passwd");
        let unnamed = || Self {
            name: uid.to_string(),
            home: "/".to_owned(),
            uid,
            gid: rustix::process::getegid().as_raw(),
            groups: Vec::new(),
            own: true,
        };
        parse(&passwd, |_, found| found == uid).map_or_else(unnamed, |user| Self { own: true, ..user })
    }

    /// The user called `name`.
    ///
    /// # Errors
    /// If there is none, or it is not the agent's own and the agent is not root.
    pub fn named(name: &str) -> Result<Self, UserError> {
        let own = Self::own();
        if name == own.name {
            return Ok(own);
        }
        let user = parse(&read("/etc/passwd"), |found, _| found == name);
        let user = user.ok_or_else(|| UserError::Unknown(name.to_owned()))?;
        if user.uid == own.uid {
            return Ok(Self { own: true, ..user });
        }
        if own.uid != 0 {
            return Err(UserError::Refused { asked: name.to_owned(), own: own.name });
        }
        let mut groups = groups_of(&read("/etc/group"), name);
        groups.push(user.gid);
        Ok(Self { groups, ..user })
    }

    /// Its number.
    #[must_use]
    pub fn uid(&self) -> u32 {
        self.uid
    }

    /// The number of its first group.
    #[must_use]
    pub fn gid(&self) -> u32 {
        self.gid
    }

    pub(super) fn switch(&self) -> Option<Switch> {
        (!self.own).then(|| Switch {
            uid: Uid::from_raw(self.uid),
            gid: Gid::from_raw(self.gid),
            groups: self.groups.iter().map(|group| Gid::from_raw(*group)).collect(),
        })
    }
}

fn read(path: &str) -> String {
    std::fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
}

fn parse(passwd: &str, is: impl Fn(&str, u32) -> bool) -> Option<User> {
    passwd.lines().find_map(|line| {
        let fields: Vec<&str> = line.split(':').collect();
        let [name, _, uid, gid, _, home, ..] = fields[..] else { return None };
        let (uid, gid) = (uid.parse().ok()?, gid.parse().ok()?);
        is(name, uid).then(|| User {
            name: name.to_owned(),
            home: home.to_owned(),
            uid,
            gid,
            groups: Vec::new(),
            own: false,
        })
    })
}

fn groups_of(group: &str, name: &str) -> Vec<u32> {
    let member = |line: &str| {
        let fields: Vec<&str> = line.split(':').collect();
        let [_, _, gid, members, ..] = fields[..] else { return None };
        members.split(',').any(|member| member == name).then(|| gid.parse().ok()).flatten()
    };
    group.lines().filter_map(member).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_has_the_groups_that_name_it() {
        let group = "adm:x:4:syslog,deploy\nsudo:x:27:\nweb:x:1001:deployer\ndocker:x:999:deploy\n";
        assert_eq!(groups_of(group, "deploy"), [4, 999]);
    }

    #[test]
    fn a_user_that_is_not_there_is_named() {
        assert_eq!(User::named("no-such-user").unwrap_err().to_string(), "there is no user no-such-user on this node");
    }
}
