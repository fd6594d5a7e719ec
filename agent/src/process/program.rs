//! Which file a program's path means, and that nobody else decides it.
//!
//! A grant names a path, and means the program that its operator saw there. So the path is walked from the root by open
//! folders, links included, and refused where somebody else could have put another file: only root, and the user that the
//! program runs as (who could do by itself whatever it changed the program to), may own or write to any part of it. What the
//! walk gives is a path without links through folders that were looked at while they were open, so until the start nobody but
//! those two can make it mean another file. It is started by that path and not by its descriptor: under `/proc/self/fd/7` the
//! kernel would call the process `7`, and a script would be told that for its own name.

use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

use rustix::fs::{FileType, Mode, OFlags, fstat, openat, readlinkat};
use rustix::io::Errno;

use super::User;

/// Links in one path, as the kernel has it.
const LINKS: usize = 40;

/// A program that may be started as a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// As it was asked for: what it is told as its own name.
    name: PathBuf,
    /// Without links.
    file: PathBuf,
}

/// Why a path is no program that may be started.
#[derive(Debug)]
pub enum ProgramError {
    /// It is not absolute.
    Relative(PathBuf),
    /// It cannot be opened.
    Unreadable(PathBuf, io::Error),
    /// It does not lead to a file.
    NoFile(PathBuf),
    /// Others can change what it means.
    Changeable {
        /// As it was asked for.
        program: PathBuf,
        /// The file, folder or link that they can change.
        part: PathBuf,
        /// In what way.
        by: By,
    },
}

/// Who can change a part of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Its owner, by number.
    Owner(u32),
    /// Its group.
    Group,
    /// Everybody.
    Everybody,
    /// Whoever may add names to the folder that it is in.
    Neighbours,
}

impl fmt::Display for ProgramError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Relative(program) => write!(to, "{}: a program's path is absolute", program.display()),
            Self::Unreadable(program, error) => write!(to, "{}: {error}", program.display()),
            Self::NoFile(program) => write!(to, "{}: it is no file", program.display()),
            Self::Changeable { program, part, by } => {
                let (program, part) = (program.display(), part.display());
                write!(to, "{program}: others than root and the user that it runs as can change it: {part} ")?;
                match by {
                    By::Owner(user) => write!(to, "belongs to the user {user}"),
                    By::Group => write!(to, "can be written by its group"),
                    By::Everybody => write!(to, "can be written by everybody"),
                    By::Neighbours => write!(to, "is in a folder to which others may add"),
                }
            }
        }
    }
}

impl std::error::Error for ProgramError {}

/// A folder on the way.
struct Folder {
    fd: OwnedFd,
    /// Others may add to it, and not replace what is not theirs.
    is_shared: bool,
}

impl Program {
    /// The program at `path`, to be run as `user`.
    ///
    /// # Errors
    /// If there is none, or others than root and `user` can change it or a part of its path.
    pub fn find(path: &Path, user: &User) -> Result<Self, ProgramError> {
        Self::find_for(path, &[0, user.uid()])
    }

    fn find_for(path: &Path, trusted: &[u32]) -> Result<Self, ProgramError> {
        if !path.is_absolute() {
            return Err(ProgramError::Relative(path.to_owned()));
        }
        let unreadable = |error: Errno| ProgramError::Unreadable(path.to_owned(), error.into());
        let no_file = || ProgramError::NoFile(path.to_owned());
        let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let open = |at: &OwnedFd, name: &OsStr| openat(at, name, flags, Mode::empty()).map_err(unreadable);

        let root = openat(rustix::fs::CWD, "/", flags, Mode::empty()).map_err(unreadable)?;
        let mut folders = vec![enter(path, Path::new("/"), root, trusted)?];
        let mut real = PathBuf::from("/");
        let mut left = names(path);
        let mut links = 0;
        while let Some(name) = left.pop_front() {
            if name == ".." {
                // The root is its own parent.
                if folders.len() > 1 {
                    folders.pop();
                    real.pop();
                }
                continue;
            }
            let Some(folder) = folders.last() else { return Err(no_file()) };
            let fd = open(&folder.fd, &name)?;
            let is_shared = folder.is_shared;
            real.push(&name);
            let stat = fstat(&fd).map_err(unreadable)?;
            let kind = FileType::from_raw_mode(stat.st_mode);
            if kind == FileType::Directory {
                folders.push(enter(path, &real, fd, trusted)?);
                continue;
            }
            let changeable = |by| ProgramError::Changeable { program: path.to_owned(), part: real.clone(), by };
            // A hard link to somebody's file is somebody's file, whoever made it.
            if is_shared {
                return Err(changeable(By::Neighbours));
            }
            if !trusted.contains(&stat.st_uid) {
                return Err(changeable(By::Owner(stat.st_uid)));
            }
            match kind {
                FileType::Symlink => {
                    links += 1;
                    if links > LINKS {
                        return Err(unreadable(Errno::LOOP));
                    }
                    let target = readlinkat(&fd, "", Vec::new()).map_err(unreadable)?;
                    let target = Path::new(OsStr::from_bytes(target.as_bytes()));
                    real.pop();
                    if target.is_absolute() {
                        folders.truncate(1);
                        real = PathBuf::from("/");
                    }
                    let mut further = names(target);
                    further.append(&mut left);
                    left = further;
                }
                FileType::RegularFile if left.is_empty() => {
                    written_by(stat.st_mode).map_or(Ok(()), |by| Err(changeable(by)))?;
                    return Ok(Self { name: path.to_owned(), file: real });
                }
                FileType::RegularFile => return Err(unreadable(Errno::NOTDIR)),
                _ => return Err(no_file()),
            }
        }
        Err(no_file())
    }

    /// What it is told as its own name.
    pub(super) fn name(&self) -> &Path {
        &self.name
    }

    /// The file, by a path without links.
    pub(super) fn file(&self) -> &Path {
        &self.file
    }
}

/// Looks at a folder on the way to `program`.
fn enter(program: &Path, part: &Path, fd: OwnedFd, trusted: &[u32]) -> Result<Folder, ProgramError> {
    let stat = fstat(&fd).map_err(|error| ProgramError::Unreadable(program.to_owned(), error.into()))?;
    let changeable = |by| ProgramError::Changeable { program: program.to_owned(), part: part.to_owned(), by };
    if !trusted.contains(&stat.st_uid) {
        return Err(changeable(By::Owner(stat.st_uid)));
    }
    match written_by(stat.st_mode) {
        None => Ok(Folder { fd, is_shared: false }),
        Some(_) if Mode::from_raw_mode(stat.st_mode).contains(Mode::SVTX) => Ok(Folder { fd, is_shared: true }),
        Some(by) => Err(changeable(by)),
    }
}

/// Who beside its owner may write to what has this mode; where there is an access list, its mask stands for the group.
fn written_by(mode: u32) -> Option<By> {
    let mode = Mode::from_raw_mode(mode);
    match (mode.contains(Mode::WOTH), mode.contains(Mode::WGRP)) {
        (true, _) => Some(By::Everybody),
        (_, true) => Some(By::Group),
        _ => None,
    }
}

/// The names in a path, without its root and without `.`.
fn names(path: &Path) -> VecDeque<OsString> {
    let part = |component| match component {
        Component::Normal(name) => Some(name.to_owned()),
        Component::ParentDir => Some("..".into()),
        Component::RootDir | Component::CurDir | Component::Prefix(_) => None,
    };
    path.components().filter_map(part).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    /// `…/bin/tool`, `…/bin/link` to it, and `…/alias` to its folder, all of them the test's own user's.
    struct Tree {
        folder: tempfile::TempDir,
    }

    impl Tree {
        fn new() -> Self {
            // Temporary folders lie in a sticky one that everybody writes to; from there on they are their owner's alone.
            let folder = tempfile::tempdir().unwrap();
            let tree = Self { folder };
            fs::create_dir(tree.at("bin")).unwrap();
            fs::write(tree.at("bin/tool"), "#!/bin/sh\n").unwrap();
            symlink("tool", tree.at("bin/link")).unwrap();
            symlink(tree.at("bin"), tree.at("alias")).unwrap();
            for part in ["", "bin", "bin/tool"] {
                tree.mode(part, 0o755);
            }
            tree
        }

        fn at(&self, part: &str) -> PathBuf {
            self.folder.path().canonicalize().unwrap().join(part)
        }

        fn mode(&self, part: &str, mode: u32) {
            fs::set_permissions(self.at(part), fs::Permissions::from_mode(mode)).unwrap();
        }

        fn find(&self, part: &str) -> Result<Program, ProgramError> {
            Program::find(&self.at(part), &User::own())
        }

        /// The part that others can change, and how.
        fn changeable(&self, part: &str) -> (PathBuf, By) {
            match self.find(part) {
                Err(ProgramError::Changeable { program, part: found, by }) => {
                    assert_eq!(program, self.at(part));
                    (found, by)
                }
                other => panic!("{part}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_program_that_its_own_user_alone_can_change_is_found_through_links() {
        let tree = Tree::new();
        for path in ["bin/tool", "bin/link", "alias/link", "alias/../bin/./link"] {
            let found = tree.find(path).unwrap();
            assert_eq!((found.file(), found.name()), (&*tree.at("bin/tool"), &*tree.at(path)));
        }
        let shell = Program::find(Path::new("/bin/sh"), &User::own()).unwrap();
        assert_eq!(shell.file(), Path::new("/bin/sh").canonicalize().unwrap());
    }

    #[test]
    fn a_program_that_others_can_write_is_refused() {
        let tree = Tree::new();
        tree.mode("bin/tool", 0o775);
        assert_eq!(tree.changeable("bin/tool"), (tree.at("bin/tool"), By::Group));
        tree.mode("bin/tool", 0o757);
        assert_eq!(tree.changeable("bin/link"), (tree.at("bin/tool"), By::Everybody));
    }

    #[test]
    fn a_program_in_a_folder_that_others_can_write_is_refused_whichever_path_leads_there() {
        let tree = Tree::new();
        tree.mode("bin", 0o775);
        for path in ["bin/tool", "alias/link"] {
            assert_eq!(tree.changeable(path), (tree.at("bin"), By::Group));
        }
        tree.mode("bin", 0o755);
        tree.mode("", 0o777);
        assert_eq!(tree.changeable("bin/tool"), (tree.at("").components().collect(), By::Everybody));
    }

    #[test]
    fn a_link_in_a_folder_that_others_can_write_leads_nowhere() {
        let tree = Tree::new();
        fs::create_dir(tree.at("open")).unwrap();
        symlink(tree.at("bin/tool"), tree.at("open/tool")).unwrap();
        symlink(tree.at("open/tool"), tree.at("bin/detour")).unwrap();
        tree.mode("open", 0o777);
        for path in ["open/tool", "bin/detour"] {
            assert_eq!(tree.changeable(path), (tree.at("open"), By::Everybody));
        }
    }

    #[test]
    fn a_sticky_folder_keeps_folders_and_neither_files_nor_links() {
        let tree = Tree::new();
        tree.mode("", 0o1777);
        tree.find("bin/tool").unwrap();
        fs::hard_link(tree.at("bin/tool"), tree.at("tool")).unwrap();
        assert_eq!(tree.changeable("tool"), (tree.at("tool"), By::Neighbours));
        assert_eq!(tree.changeable("alias/tool"), (tree.at("alias"), By::Neighbours));
    }

    #[test]
    fn what_belongs_to_another_user_is_refused_by_name() {
        let tree = Tree::new();
        let own = User::own().uid();
        // Whoever this is, the tree is not theirs.
        let stranger = Program::find_for(&tree.at("bin/tool"), &[own + 1]).unwrap_err();
        assert!(matches!(stranger, ProgramError::Changeable { by: By::Owner(_), .. }), "{stranger}");
        if own == 0 {
            std::os::unix::fs::chown(tree.at("bin/tool"), Some(65_534), None).unwrap();
            assert_eq!(tree.changeable("bin/link"), (tree.at("bin/tool"), By::Owner(65_534)));
            let said = tree.find("bin/link").unwrap_err().to_string();
            assert!(said.ends_with("bin/tool belongs to the user 65534"), "{said}");
            Program::find_for(&tree.at("bin/link"), &[0, 65_534]).unwrap();
        }
    }

    #[test]
    fn what_is_no_file_is_no_program() {
        let tree = Tree::new();
        symlink("loop", tree.at("loop")).unwrap();
        assert!(matches!(tree.find("bin"), Err(ProgramError::NoFile(_))));
        assert!(matches!(Program::find(Path::new("/dev/null"), &User::own()), Err(ProgramError::NoFile(_))));
        assert!(matches!(Program::find(Path::new("bin/sh"), &User::own()), Err(ProgramError::Relative(_))));
        for (path, errno) in [("none", Errno::NOENT), ("bin/tool/x", Errno::NOTDIR), ("loop", Errno::LOOP)] {
            match tree.find(path) {
                Err(ProgramError::Unreadable(_, error)) => {
                    assert_eq!(error.raw_os_error(), Some(errno.raw_os_error()), "{path}");
                }
                other => panic!("{path}: {other:?}"),
            }
        }
    }
}
