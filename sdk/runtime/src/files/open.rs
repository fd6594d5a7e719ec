//! Opens what is in a folder.
//!
//! The library opens by name, and a FIFO that stands there holds the thread. Here what a name leads to is looked at before it is opened,
//! which for a device may mean something; then it is opened without waiting for anybody, and looked at once more, since it may have
//! become another one meanwhile.

use std::fs::File;
use std::sync::{Arc, Weak};

use rustix::fs::{
    AtFlags, Mode, OFlags, ResolveFlags, Timespec, Timestamps, UTIME_NOW, UTIME_OMIT, fcntl_setfl, openat2, utimensat,
};
use rustix::io::Errno;
use wasmtime::StoreContextMut;
use wasmtime::component::Resource;
use wasmtime_wasi::filesystem::{Descriptor, Dir, File as Opened};
use wasmtime_wasi::p2::bindings::filesystem::types::{DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};
use wasmtime_wasi::{FsPerms, OpenMode};

use super::{checked, code};
use crate::state::State;

/// Most files and folders that a call has open at once, beside the folders that it is given: a process has a thousand descriptors in all.
const OPEN_FILES: usize = 64;
/// How often a name is resolved that somebody renames meanwhile.
const TRIES: usize = 4;
/// Nothing leads out of the folder, nor through the links of /proc to what others have open.
const BENEATH: ResolveFlags = ResolveFlags::BENEATH.union(ResolveFlags::NO_MAGICLINKS);

/// What a call has opened. Streams and work under way hold a file as well as its descriptor does.
#[derive(Default)]
pub(crate) struct OpenFiles(Vec<Weak<File>>);

impl OpenFiles {
    fn have_room(&mut self) -> bool {
        self.0.retain(|file| file.strong_count() > 0);
        self.0.len() < OPEN_FILES
    }

    fn add(&mut self, file: &Arc<File>) {
        self.0.push(Arc::downgrade(file));
    }
}

pub(super) type OpenAt = (Resource<Descriptor>, PathFlags, String, OpenFlags, DescriptorFlags);
pub(super) type SetTimesAt = (Resource<Descriptor>, PathFlags, String, NewTimestamp, NewTimestamp);

pub(super) async fn open_at(
    mut store: StoreContextMut<'_, State>,
    (folder, path_flags, path, open_flags, flags): OpenAt,
) -> wasmtime::Result<(Result<Resource<Descriptor>, ErrorCode>,)> {
    let state = store.data_mut();
    let (folder, perms) = match folder_of(state, &folder)? {
        Ok(folder) => folder,
        Err(code) => return Ok((Err(code),)),
    };
    let wanted = match Wanted::of(path_flags, open_flags, flags, perms) {
        Ok(wanted) => wanted,
        Err(code) => return Ok((Err(code),)),
    };
    if !state.open_files.have_room() {
        return Ok((Err(ErrorCode::Quota),));
    }
    let mode = wanted.mode;
    // The server of a file system may take its time.
    let opened = tokio::task::spawn_blocking(move || wanted.open(&folder, &path)).await?;
    let descriptor = match opened {
        Ok((file, true)) => {
            let folder = Dir::new(file, perms, mode, false);
            state.open_files.add(&folder.dir);
            Descriptor::Dir(folder)
        }
        Ok((file, false)) => {
            let file = Opened::new(file, perms, mode, false);
            state.open_files.add(&file.file);
            Descriptor::File(file)
        }
        Err(code) => return Ok((Err(code),)),
    };
    Ok((Ok(state.table.push(descriptor)?),))
}

pub(super) async fn set_times_at(
    mut store: StoreContextMut<'_, State>,
    (folder, path_flags, path, accessed, modified): SetTimesAt,
) -> wasmtime::Result<(Result<(), ErrorCode>,)> {
    let (folder, perms) = match folder_of(store.data_mut(), &folder)? {
        Ok(folder) => folder,
        Err(code) => return Ok((Err(code),)),
    };
    if perms.write_not_permitted() {
        return Ok((Err(ErrorCode::NotPermitted),));
    }
    let set = move || {
        let times = Timestamps { last_access: timespec(accessed)?, last_modification: timespec(modified)? };
        let found = place(&folder, &path, path_flags)?;
        checked(&found)?;
        utimensat(&found, "", &times, AtFlags::EMPTY_PATH).map_err(code)
    };
    Ok((tokio::task::spawn_blocking(set).await?,))
}

fn folder_of(
    state: &State,
    folder: &Resource<Descriptor>,
) -> wasmtime::Result<Result<(Arc<File>, FsPerms), ErrorCode>> {
    Ok(match state.table.get(folder)? {
        Descriptor::Dir(folder) => Ok((Arc::clone(&folder.dir), folder.perms)),
        Descriptor::File(_) => Err(ErrorCode::NotDirectory),
    })
}

/// How something is to be opened.
struct Wanted {
    flags: OFlags,
    mode: OpenMode,
    path_flags: PathFlags,
    truncates: bool,
}

impl Wanted {
    fn of(
        path_flags: PathFlags,
        open_flags: OpenFlags,
        flags: DescriptorFlags,
        perms: FsPerms,
    ) -> Result<Self, ErrorCode> {
        let syncs = DescriptorFlags::FILE_INTEGRITY_SYNC
            | DescriptorFlags::DATA_INTEGRITY_SYNC
            | DescriptorFlags::REQUESTED_WRITE_SYNC;
        if flags.intersects(syncs) {
            return Err(ErrorCode::Unsupported);
        }
        let (creates, truncates) = (open_flags.contains(OpenFlags::CREATE), open_flags.contains(OpenFlags::TRUNCATE));
        let changes = OpenFlags::CREATE | OpenFlags::EXCLUSIVE | OpenFlags::TRUNCATE;
        if open_flags.contains(OpenFlags::DIRECTORY) && open_flags.intersects(changes) {
            return Err(ErrorCode::Invalid);
        }
        let (reads, writes) = (flags.contains(DescriptorFlags::READ), flags.contains(DescriptorFlags::WRITE));
        let mut mode = OpenMode::empty();
        mode.set(OpenMode::WRITE, writes || creates || truncates);
        mode.set(OpenMode::READ, reads || !writes);
        if perms.write_not_permitted() && mode.contains(OpenMode::WRITE) {
            return Err(ErrorCode::NotPermitted);
        }
        let mut flags = if !mode.contains(OpenMode::WRITE) {
            OFlags::RDONLY
        } else if mode.contains(OpenMode::READ) {
            OFlags::RDWR
        } else {
            OFlags::WRONLY
        };
        flags.set(OFlags::CREATE, creates);
        flags.set(OFlags::EXCL, creates && open_flags.contains(OpenFlags::EXCLUSIVE));
        flags.set(OFlags::DIRECTORY, open_flags.contains(OpenFlags::DIRECTORY));
        flags.set(OFlags::NOFOLLOW, !path_flags.contains(PathFlags::SYMLINK_FOLLOW));
        Ok(Self { flags, mode, path_flags, truncates })
    }

    /// The open file, and whether it is a folder.
    fn open(&self, folder: &File, path: &str) -> Result<(File, bool), ErrorCode> {
        match place(folder, path, self.path_flags) {
            Ok(found) => checked(&found)?,
            // It is made.
            Err(ErrorCode::NoEntry) if self.flags.contains(OFlags::CREATE) => {}
            Err(code) => return Err(code),
        }
        self.open_without_waiting(folder, path)
    }

    fn open_without_waiting(&self, folder: &File, path: &str) -> Result<(File, bool), ErrorCode> {
        let mode = if self.flags.contains(OFlags::CREATE) { Mode::from_raw_mode(0o666) } else { Mode::empty() };
        let file = beneath(folder, path, self.flags | OFlags::NONBLOCK | OFlags::NOCTTY, mode).map_err(code)?;
        checked(&file)?;
        // Of a file it changes nothing, but what is told of the descriptor.
        fcntl_setfl(&file, OFlags::empty()).map_err(code)?;
        let is_folder = file.metadata().is_ok_and(|found| found.is_dir());
        // Not by opening it: what is refused is left as it was.
        if self.truncates && !is_folder {
            rustix::fs::ftruncate(&file, 0).map_err(code)?;
        }
        Ok((file, is_folder))
    }
}

/// What a name leads to, not opened.
fn place(folder: &File, path: &str, flags: PathFlags) -> Result<File, ErrorCode> {
    let nofollow = if flags.contains(PathFlags::SYMLINK_FOLLOW) { OFlags::empty() } else { OFlags::NOFOLLOW };
    beneath(folder, path, OFlags::PATH | nofollow, Mode::empty()).map_err(code)
}

fn beneath(folder: &File, path: &str, flags: OFlags, mode: Mode) -> Result<File, Errno> {
    let mut tried = Err(Errno::AGAIN);
    for _ in 0..TRIES {
        tried = openat2(folder, path, flags | OFlags::CLOEXEC, mode, BENEATH);
        if !matches!(tried, Err(Errno::AGAIN)) {
            break;
        }
    }
    tried.map(File::from)
}

fn timespec(time: NewTimestamp) -> Result<Timespec, ErrorCode> {
    match time {
        NewTimestamp::NoChange => Ok(Timespec { tv_sec: 0, tv_nsec: UTIME_OMIT }),
        NewTimestamp::Now => Ok(Timespec { tv_sec: 0, tv_nsec: UTIME_NOW }),
        NewTimestamp::Timestamp(time) if time.nanoseconds >= 1_000_000_000 => Err(ErrorCode::Invalid),
        NewTimestamp::Timestamp(time) => {
            let tv_sec = i64::try_from(time.seconds).map_err(|_| ErrorCode::Overflow)?;
            Ok(Timespec { tv_sec, tv_nsec: time.nanoseconds.into() })
        }
    }
}

#[cfg(test)]
mod tests {
    use rustix::fs::{CWD, FileType, mknodat};

    use super::*;

    fn wanted(open_flags: OpenFlags, flags: DescriptorFlags) -> Wanted {
        Wanted::of(PathFlags::empty(), open_flags, flags, FsPerms::ReadWrite).unwrap()
    }

    #[test]
    fn what_became_a_fifo_after_it_was_looked_at_does_not_open_and_nobody_waits_for_it() {
        let folder = tempfile::tempdir().unwrap();
        mknodat(CWD, folder.path().join("fifo"), FileType::Fifo, Mode::from_raw_mode(0o600), 0).unwrap();
        let folder = File::open(folder.path()).unwrap();
        for flags in [DescriptorFlags::READ, DescriptorFlags::READ | DescriptorFlags::WRITE] {
            for open_flags in [OpenFlags::empty(), OpenFlags::CREATE, OpenFlags::TRUNCATE] {
                let opened = wanted(open_flags, flags).open_without_waiting(&folder, "fifo");
                assert_eq!(opened.map(drop), Err(ErrorCode::NotPermitted));
            }
        }
        // Nobody reads it.
        let opened = wanted(OpenFlags::empty(), DescriptorFlags::WRITE).open_without_waiting(&folder, "fifo");
        assert!(opened.is_err());
    }

    #[test]
    fn what_is_refused_is_not_emptied() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, "kept").unwrap();
        let folder = File::open(folder.path()).unwrap();
        let truncating = || wanted(OpenFlags::TRUNCATE, DescriptorFlags::WRITE);
        assert!(!truncating().flags.contains(OFlags::TRUNC));
        let (file, is_folder) = truncating().open(&folder, "file").unwrap();
        assert_eq!((file.metadata().unwrap().len(), is_folder), (0, false));
    }
}
