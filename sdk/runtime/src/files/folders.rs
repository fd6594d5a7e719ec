//! Opens the folders of a call.

use std::fs::File;

use muster_package::{Access, FolderRule, is_within};
use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, openat2};
use rustix::io::Errno;
use wasmtime_wasi::filesystem::Dir;
use wasmtime_wasi::{FsPerms, OpenMode};

use super::is_kernels;

/// The folders of a call.
#[derive(Default)]
pub(crate) struct Folders {
    /// Each under its own path.
    pub opened: Vec<(Dir, String)>,
    /// Why others cannot be given.
    pub refused: Vec<String>,
}

/// Opens the folders. May wait for the server of a file system.
pub(crate) fn open(folders: &[FolderRule], own_folders: &[String]) -> Folders {
    let mut given = Folders::default();
    for FolderRule { path, access } in folders {
        let (perms, mode) = match access {
            Access::Read => (FsPerms::ReadOnly, OpenMode::READ),
            Access::ReadWrite => (FsPerms::ReadWrite, OpenMode::READ | OpenMode::WRITE),
        };
        match folder(path, own_folders) {
            Ok(folder) => given.opened.push((Dir::new(folder, perms, mode, false), path.clone())),
            Err(why) => given.refused.push(format!("the folder {path} cannot be given: {why}")),
        }
    }
    given
}

fn folder(path: &str, own_folders: &[String]) -> Result<File, String> {
    if own_folders.iter().any(|own| is_within(path, own) || is_within(own, path)) {
        return Err("Muster's own files are there".to_owned());
    }
    // For a place only, which whatever stands there never waits for.
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let opened = openat2(CWD, path, flags, Mode::empty(), ResolveFlags::NO_SYMLINKS);
    let folder = opened.map(File::from).map_err(|error| match error {
        Errno::LOOP => "a part of the path is a link".to_owned(),
        error => std::io::Error::from(error).to_string(),
    })?;
    if is_kernels(&folder) {
        return Err("it is the kernel's own".to_owned());
    }
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn refusal(path: &str) -> Option<String> {
        folder(path, &["/srv/muster".to_owned()]).err()
    }

    #[test]
    fn a_folder_of_the_kernel_s_own_is_not_given_under_whatever_path() {
        // Where it is mounted is nothing that a rule could know.
        assert_eq!(refusal("/proc/fs").unwrap(), "it is the kernel's own");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().canonicalize().unwrap();
        assert_eq!(refusal(path.to_str().unwrap()), None);
    }

    #[test]
    fn a_folder_is_given_under_its_own_path_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().canonicalize().unwrap();
        std::fs::create_dir_all(path.join("real/below")).unwrap();
        symlink("real", path.join("link")).unwrap();
        std::fs::write(path.join("file"), "").unwrap();
        let below = |name: &str| refusal(path.join(name).to_str().unwrap());
        assert_eq!(below("real/below"), None);
        for link in ["link", "link/below"] {
            assert_eq!(below(link).unwrap(), "a part of the path is a link", "{link}");
        }
        assert!(below("file").unwrap().contains("Not a directory") && below("nothing").is_some());
        for own in ["/srv/muster", "/srv", "/srv/muster/agent"] {
            assert_eq!(refusal(own).unwrap(), "Muster's own files are there", "{own}");
        }
    }
}
