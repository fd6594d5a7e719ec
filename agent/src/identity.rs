//! Who the node is: its key, what it was registered as, and whom it takes for its host.
//!
//! Invariants: the key is made once, before the first registration is tried, and never leaves the file and this process;
//! the file is readable by the agent's user alone, and always whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::SigningKey;
use muster_env::Env;
use serde::{Deserialize, Serialize};

/// How long the folder of an agent that was killed may still be held: a keeper that it had just forked has what it had, until it
/// comes to let go of it.
const HELD: Duration = Duration::from_secs(5);
const LOOK_EVERY: Duration = Duration::from_millis(50);

const FILE: &str = "identity.json";
const LOCK: &str = "lock";

/// A node that was registered.
#[derive(Clone)]
pub struct Identity {
    /// `mi-…`
    pub node_id: String,
    /// The account that the node belongs to.
    pub account: String,
    /// The region that the node belongs to.
    pub region: String,
    /// The host that it was registered with.
    pub host: String,
    /// The authorities that its hosts are known by, in PEM; none for those that the system trusts.
    pub authority: Option<String>,
    /// Signs challenges and requests.
    pub key: SigningKey,
}

/// The agent's folder, held by this process alone for as long as this lives.
pub struct DataDir {
    path: PathBuf,
    _lock: File,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    /// Base64 of the 32 secret bytes.
    key: String,
    #[serde(default)]
    node: Option<Node>,
}

#[derive(Serialize, Deserialize)]
struct Node {
    node_id: String,
    account: String,
    region: String,
    host: String,
    #[serde(default)]
    authority: Option<String>,
}

impl DataDir {
    /// Takes the folder, and makes it if it is not there.
    ///
    /// # Errors
    /// If it cannot be made or belongs to another running agent; the message is for people.
    pub fn take(path: &Path) -> Result<Self, String> {
        let fails = |error: io::Error| format!("cannot use the folder {}: {error}", path.display());
        if !path.exists() {
            fs::create_dir_all(path).map_err(fails)?;
            fs::set_permissions(path, fs::Permissions::from_mode(0o700)).map_err(fails)?;
        }
        let lock = OpenOptions::new().create(true).write(true).truncate(false).mode(0o600).open(path.join(LOCK));
        let lock = lock.map_err(fails)?;
        let until = Instant::now() + HELD;
        loop {
            match rustix::fs::flock(&lock, rustix::fs::FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(Self { path: path.to_owned(), _lock: lock }),
                Err(rustix::io::Errno::WOULDBLOCK) if Instant::now() < until => thread::sleep(LOOK_EVERY),
                Err(rustix::io::Errno::WOULDBLOCK) => {
                    return Err(format!("the folder {} is in use by another agent", path.display()));
                }
                Err(error) => return Err(fails(error.into())),
            }
        }
    }

    /// The node that was registered in this folder, which another process may hold.
    ///
    /// # Errors
    /// If the identity file is there and cannot be read.
    pub fn look(path: &Path) -> Result<Option<Identity>, String> {
        identity_in(path)
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The node that was registered, none if that has not happened.
    ///
    /// # Errors
    /// If the file is there and cannot be read.
    pub fn identity(&self) -> Result<Option<Identity>, String> {
        identity_in(&self.path)
    }

    /// The node's key, made and stored if there is none.
    ///
    /// # Errors
    /// If it cannot be read or stored.
    pub fn key(&self, env: &Env) -> Result<SigningKey, String> {
        if let Some(stored) = stored_in(&self.path)? {
            return key_in(&stored, &self.path);
        }
        let key = SigningKey::from_bytes(&env.bytes());
        self.store(&Stored { key: STANDARD.encode(key.to_bytes()), node: None })?;
        Ok(key)
    }

    /// Stores what the key was registered as, and by what its hosts are known.
    ///
    /// # Errors
    /// If it cannot be stored.
    pub fn registered(&self, identity: &Identity) -> Result<(), String> {
        let Identity { node_id, account, region, host, authority, key } = identity.clone();
        let node = Some(Node { node_id, account, region, host, authority });
        self.store(&Stored { key: STANDARD.encode(key.to_bytes()), node })
    }

    /// Beside it, then in its place: after a crash either of them is there, and whole.
    fn store(&self, stored: &Stored) -> Result<(), String> {
        let path = self.path.join(FILE);
        let store = || -> io::Result<()> {
            let beside = self.path.join("identity.json.new");
            let mut file = OpenOptions::new().create(true).write(true).truncate(true).mode(0o600).open(&beside)?;
            file.set_permissions(fs::Permissions::from_mode(0o600))?;
            file.write_all(&serde_json::to_vec_pretty(stored)?)?;
            file.sync_all()?;
            fs::rename(&beside, &path)?;
            File::open(&self.path)?.sync_all()
        };
        store().map_err(|error| format!("cannot write {}: {error}", path.display()))
    }
}

fn identity_in(folder: &Path) -> Result<Option<Identity>, String> {
    let Some(stored) = stored_in(folder)? else { return Ok(None) };
    let key = key_in(&stored, folder)?;
    Ok(stored.node.map(|Node { node_id, account, region, host, authority }| Identity {
        node_id,
        account,
        region,
        host,
        authority,
        key,
    }))
}

fn stored_in(folder: &Path) -> Result<Option<Stored>, String> {
    let path = folder.join(FILE);
    let text = match fs::read(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(format!("cannot read {}: {error}", path.display())),
    };
    // What the file holds is secret, so an error does not quote it.
    serde_json::from_slice(&text).map(Some).map_err(|_| format!("{} is not an identity file", path.display()))
}

fn key_in(stored: &Stored, folder: &Path) -> Result<SigningKey, String> {
    let bytes = STANDARD.decode(&stored.key).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    let bytes = bytes.ok_or_else(|| format!("{} holds no key", folder.join(FILE).display()))?;
    Ok(SigningKey::from_bytes(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_only_its_user_can_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let data = DataDir::take(&folder.path().join("agent")).unwrap();
        let key = data.key(&Env::system()).unwrap();
        assert_eq!(data.key(&Env::system()).unwrap().to_bytes(), key.to_bytes());
        assert!(data.identity().unwrap().is_none());
        let mode = fs::metadata(data.path().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_folder_serves_one_agent() {
        let folder = tempfile::tempdir().unwrap();
        let first = DataDir::take(folder.path()).unwrap();
        assert!(DataDir::take(folder.path()).is_err_and(|error| error.contains("in use")));
        drop(first);
        DataDir::take(folder.path()).unwrap();
    }
}
