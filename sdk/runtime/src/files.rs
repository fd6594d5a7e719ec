//! The folders that a grant gives, through `wasi:filesystem`.
//!
//! A folder stands under its own path, so that paths mean the same to the plugin and to the programs that it runs. It is given only
//! if the path is that of the folder itself: through a symbolic link a grant would mean another one. Only plain files and folders
//! open: a FIFO would hold a thread until somebody writes to it, and a device is none of the plugin's business. Nor does anything of the
//! kernel's own file systems, wherever they are mounted: there a plain file is a switch of the machine, or another process's memory.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use muster_package::{Access, FolderRule, is_within};
use wasmtime::StoreContextMut;
use wasmtime::component::{Linker, Resource};
use wasmtime_wasi::filesystem::WasiFilesystemView as _;
use wasmtime_wasi::p2::FsError;
use wasmtime_wasi::p2::bindings::filesystem::types::{
    Descriptor, DescriptorFlags, DescriptorType, ErrorCode, HostDescriptor as _, OpenFlags, PathFlags,
};
use wasmtime_wasi::{FsPerms, WasiCtxBuilder};

use crate::state::State;

/// The interface as the library links it.
const TYPES: &str = "wasi:filesystem/types@0.2.12";

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

type OpenAt = (Resource<Descriptor>, PathFlags, String, OpenFlags, DescriptorFlags);
type Opened = (Result<Resource<Descriptor>, ErrorCode>,);

/// Puts the check of what is opened before the library's own function.
pub(crate) fn add_to_linker(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    linker.allow_shadowing(true);
    linker
        .instance(TYPES)?
        .func_wrap_async("[method]descriptor.open-at", |store: StoreContextMut<'_, State>, arguments: OpenAt| {
            Box::new(open_at(store, arguments))
        })?;
    linker.allow_shadowing(false);
    Ok(())
}

async fn open_at(
    mut store: StoreContextMut<'_, State>,
    (folder, path_flags, path, open_flags, flags): OpenAt,
) -> wasmtime::Result<Opened> {
    let mut files = store.data_mut().filesystem();
    let again = Resource::new_borrow(folder.rep());
    match files.stat_at(again, path_flags, path.clone()).await {
        // A link that is not to be followed does not open at all.
        Ok(found)
            if !matches!(
                found.type_,
                DescriptorType::RegularFile | DescriptorType::Directory | DescriptorType::SymbolicLink
            ) =>
        {
            return Ok((Err(ErrorCode::NotPermitted),));
        }
        // What is not there may be made.
        _ => {}
    }
    match files.open_at(folder, path_flags, path, open_flags, flags).await {
        Ok(opened) if is_kernels_own(&mut store, &opened).await? => {
            store.data_mut().table.delete(opened)?;
            Ok((Err(ErrorCode::NotPermitted),))
        }
        Ok(opened) => Ok((Ok(opened),)),
        Err(error) => Ok((Err(FsError::downcast(error)?),)),
    }
}

async fn is_kernels_own(
    store: &mut StoreContextMut<'_, State>,
    opened: &Resource<Descriptor>,
) -> wasmtime::Result<bool> {
    let file = match store.data_mut().table.get(opened)? {
        Descriptor::File(file) => Arc::clone(&file.file),
        Descriptor::Dir(folder) => Arc::clone(&folder.dir),
    };
    // The server of a file system may take its time.
    Ok(tokio::task::spawn_blocking(move || is_kernels(&file)).await?)
}

/// Whether it lies in a file system of the kernel's own; of what cannot be told that is assumed.
fn is_kernels(file: &File) -> bool {
    rustix::fs::fstatfs(file)
        .map_or(true, |found| u32::try_from(found.f_type).is_ok_and(|kind| KERNELS.contains(&kind)))
}

/// Opens the folders for a call; of those that cannot be given, why.
pub(crate) fn open(wasi: &mut WasiCtxBuilder, folders: &[FolderRule], own_folders: &[String]) -> Vec<String> {
    let mut refused = Vec::new();
    for FolderRule { path, access } in folders {
        let perms = match access {
            Access::Read => FsPerms::ReadOnly,
            Access::ReadWrite => FsPerms::ReadWrite,
        };
        let refusal = match fitness(path, own_folders) {
            Ok(()) => wasi.preopened_dir(path, path, perms).err().map(|error| error.to_string()),
            Err(why) => Some(why),
        };
        refused.extend(refusal.map(|why| format!("the folder {path} cannot be given: {why}")));
    }
    refused
}

fn fitness(path: &str, own_folders: &[String]) -> Result<(), String> {
    let real = Path::new(path).canonicalize().map_err(|error| error.to_string())?;
    if real != Path::new(path) {
        return Err(format!("it is a link to {}", real.display()));
    }
    if own_folders.iter().any(|own| is_within(path, own) || is_within(own, path)) {
        return Err("Muster's own files are there".to_owned());
    }
    if is_kernels(&File::open(path).map_err(|error| error.to_string())?) {
        return Err("it is the kernel's own".to_owned());
    }
    Ok(())
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

    #[test]
    fn a_folder_of_the_kernel_s_own_is_not_given_under_whatever_path() {
        // Where it is mounted is nothing that a rule could know.
        assert_eq!(fitness("/proc/fs", &[]), Err("it is the kernel's own".to_owned()));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().canonicalize().unwrap();
        assert_eq!(fitness(path.to_str().unwrap(), &[]), Ok(()));
    }
}
