//! Storage that fails, stalls or loses what was not synced, to be put under a store.

use std::collections::BTreeSet;
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex};

use redb::StorageBackend;

use crate::store::embedded::Embedded;
use crate::store::{Engine, Store};

/// Bytes of a block.
const BLOCK: u64 = 4096;

/// Content of a file and what was written since the last sync.
#[derive(Debug, Default)]
struct Disk {
    content: Vec<u8>,
    synced: Vec<u8>,
    /// Writes since the last sync, as (offset, bytes).
    unsynced: Vec<(u64, Vec<u8>)>,
    syncs: u64,
    /// The blocks that something was written to: those that a file system has to keep.
    blocks: BTreeSet<u64>,
    /// How many blocks there is room for.
    room: Option<usize>,
    fails: Option<io::ErrorKind>,
    denied: bool,
    stalls: bool,
}

/// A disk of which the test holds the other end.
#[derive(Debug, Clone, Default)]
pub(super) struct TestDisk {
    disk: Arc<Mutex<Disk>>,
    changed: Arc<Condvar>,
    arrived: Arc<Mutex<Option<Sender<()>>>>,
}

impl TestDisk {
    pub fn holding(content: Vec<u8>) -> Self {
        let disk = Self::default();
        disk.disk.lock().unwrap().synced.clone_from(&content);
        disk.disk.lock().unwrap().content = content;
        disk
    }

    pub fn store(&self) -> Store {
        Store::on(Engine::Embedded(Embedded::over(self.clone()).unwrap()))
    }

    /// From now on every sync fails.
    pub fn fail(&self, why: io::ErrorKind) {
        self.disk.lock().unwrap().fails = Some(why);
    }

    /// Whether from now on no write has room, not even over what is there: as on file systems that never write over anything.
    pub fn deny(&self, denied: bool) {
        self.disk.lock().unwrap().denied = denied;
    }

    /// From now on there is room for this many blocks more than are written to already; none for as many as are wanted.
    pub fn limit(&self, blocks: Option<usize>) {
        let mut disk = self.disk.lock().unwrap();
        disk.room = blocks.map(|blocks| blocks + disk.blocks.len());
    }

    /// From now on every sync waits for [`go_on`](Self::go_on); each that began to is received.
    pub fn stall(&self) -> Receiver<()> {
        let (sender, receiver) = channel();
        *self.arrived.lock().unwrap() = Some(sender);
        self.disk.lock().unwrap().stalls = true;
        receiver
    }

    pub fn go_on(&self) {
        self.disk.lock().unwrap().stalls = false;
        self.changed.notify_all();
    }

    pub fn syncs(&self) -> u64 {
        self.disk.lock().unwrap().syncs
    }

    /// What a crash now would leave: what was synced and those of the writes since for which `survives` says so.
    pub fn after_crash(&self, mut survives: impl FnMut() -> bool) -> Vec<u8> {
        let disk = self.disk.lock().unwrap();
        let mut content = disk.synced.clone();
        for (offset, bytes) in &disk.unsynced {
            let (start, end) = (*offset as usize, *offset as usize + bytes.len());
            if survives() {
                if content.len() < end {
                    content.resize(end, 0);
                }
                content[start..end].copy_from_slice(bytes);
            }
        }
        content
    }
}

impl StorageBackend for TestDisk {
    fn len(&self) -> Result<u64, io::Error> {
        Ok(self.disk.lock().unwrap().content.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> Result<(), io::Error> {
        let start = offset as usize;
        out.copy_from_slice(&self.disk.lock().unwrap().content[start..start + out.len()]);
        Ok(())
    }

    fn set_len(&self, len: u64) -> Result<(), io::Error> {
        let mut disk = self.disk.lock().unwrap();
        // Longer, it has a hole at its end, which needs no room.
        disk.blocks.split_off(&len.div_ceil(BLOCK));
        disk.content.resize(len as usize, 0);
        // A file's length is metadata, which journals keep in order.
        disk.synced.resize(len as usize, 0);
        Ok(())
    }

    fn sync_data(&self) -> Result<(), io::Error> {
        let mut disk = self.disk.lock().unwrap();
        if disk.stalls {
            if let Some(arrived) = &*self.arrived.lock().unwrap() {
                // The test may have stopped listening.
                let _ = arrived.send(());
            }
            disk = self.changed.wait_while(disk, |disk| disk.stalls).unwrap();
        }
        if let Some(why) = disk.fails {
            return Err(why.into());
        }
        disk.synced = disk.content.clone();
        disk.unsynced.clear();
        disk.syncs += 1;
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> Result<(), io::Error> {
        let mut disk = self.disk.lock().unwrap();
        if disk.denied {
            return Err(io::ErrorKind::StorageFull.into());
        }
        for block in offset / BLOCK..(offset + data.len() as u64).div_ceil(BLOCK) {
            if !disk.blocks.contains(&block) && disk.room.is_some_and(|room| disk.blocks.len() >= room) {
                return Err(io::ErrorKind::StorageFull.into());
            }
            disk.blocks.insert(block);
        }
        let start = offset as usize;
        disk.content[start..start + data.len()].copy_from_slice(data);
        disk.unsynced.push((offset, data.to_vec()));
        Ok(())
    }
}
