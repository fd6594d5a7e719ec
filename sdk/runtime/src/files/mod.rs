//! The folders that a grant gives, through `wasi:filesystem`.
//!
//! A folder stands under its own path, so that paths mean the same to the plugin and to the programs that it runs. It is given only
//! if the path is that of the folder itself: through a symbolic link a grant would mean another one. Only plain files and folders
//! open: a FIFO would hold a thread until somebody writes to it, and a device is none of the plugin's business. Nor does anything of the
//! kernel's own file systems, wherever they are mounted: there a plain file is a switch of the machine, or another process's memory.
//!
//! Whoever else can write into a folder can put one thing in another's place at any moment. So each name is resolved once, and what is
//! looked at is the descriptor that came of it.

mod folders;
mod open;

use std::fs::File;
use std::os::unix::fs::FileTypeExt as _;

use rustix::io::Errno;
use wasmtime::StoreContextMut;
use wasmtime::component::{Linker, Resource};
use wasmtime_wasi::filesystem::Descriptor;
use wasmtime_wasi::p2::FsError;
use wasmtime_wasi::p2::bindings::filesystem::types::ErrorCode;

pub(crate) use folders::{Folders, open};
pub(crate) use open::OpenFiles;

use crate::state::State;

/// The interfaces as the library links them.
const TYPES: &str = "wasi:filesystem/types@0.2.12";
const PREOPENS: &str = "wasi:filesystem/preopens@0.2.12";

/// What `statfs` calls the file systems that the kernel makes up: proc, sysfs, devpts, cgroup (both), debugfs, tracefs, securityfs,
/// selinuxfs, smackfs, bpf, pstore, efivarfs, configfs, fusectl, binfmt_misc, nsfs, mqueue.
const KERNELS: &[u32] = &[
    0x9fa0,
    0x6265_6572,
    0x1cd1,
    0x0027_e0eb,
    0x6367_7270,
    0x6462_6720,
    0x7472_6163,
    0x7363_6673,
    0xf97c_ff8c,
    0x4341_5d53,
    0xcafe_4a11,
    0x6165_676c,
    0xde5e_81e4,
    0x6265_6570,
    0x6573_5543,
    0x4249_4e4d,
    0x6e73_6673,
    0x1980_0202,
];

type Given = (Vec<(Resource<Descriptor>, String)>,);

/// Puts own functions in the place of those of the library's that open something.
pub(crate) fn add_to_linker(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    linker.allow_shadowing(true);
    linker.instance(PREOPENS)?.func_wrap("get-directories", |mut store: StoreContextMut<'_, State>, (): ()| {
        let State { folders, table, .. } = store.data_mut();
        let given = folders.iter().map(|(folder, path)| {
            let descriptor = table.push(Descriptor::Dir(folder.clone()))?;
            Ok((descriptor, path.clone()))
        });
        Ok::<Given, wasmtime::Error>((given.collect::<wasmtime::Result<_>>()?,))
    })?;
    let mut types = linker.instance(TYPES)?;
    types
        .func_wrap_async("[method]descriptor.open-at", |store, arguments| Box::new(open::open_at(store, arguments)))?;
    types.func_wrap_async("[method]descriptor.set-times-at", |store, arguments| {
        Box::new(open::set_times_at(store, arguments))
    })?;
    linker.allow_shadowing(false);
    Ok(())
}

/// Refuses what is neither file nor folder, or the kernel's own. A link that was not followed is looked at for itself.
fn checked(file: &File) -> Result<(), ErrorCode> {
    let kind = file.metadata().map_err(|error| FsError::from(error).downcast().unwrap_or(ErrorCode::Io))?.file_type();
    let is_special = kind.is_fifo() || kind.is_socket() || kind.is_char_device() || kind.is_block_device();
    if is_special || is_kernels(file) { Err(ErrorCode::NotPermitted) } else { Ok(()) }
}

/// Whether it lies in a file system of the kernel's own; of what cannot be told that is assumed.
fn is_kernels(file: &File) -> bool {
    rustix::fs::fstatfs(file)
        .map_or(true, |found| u32::try_from(found.f_type).is_ok_and(|kind| KERNELS.contains(&kind)))
}

/// What a plugin is told.
fn code(error: Errno) -> ErrorCode {
    match error {
        // It leads out of the folder.
        Errno::XDEV => ErrorCode::NotPermitted,
        Errno::AGAIN => ErrorCode::WouldBlock,
        other => FsError::from(std::io::Error::from(other)).downcast().unwrap_or(ErrorCode::Io),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_kernel_makes_up_is_told_from_files() {
        for made_up in ["/proc", "/proc/self/environ", "/proc/sys/kernel/hostname", "/sys", "/sys/kernel"] {
            assert!(is_kernels(&File::open(made_up).unwrap()), "{made_up}");
        }
        assert!(!is_kernels(&tempfile::tempfile().unwrap()));
        assert!(!is_kernels(&File::open(env!("CARGO_MANIFEST_DIR")).unwrap()));
    }
}
