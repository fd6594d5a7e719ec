//! Room in memory that the requests, or the answers, of all accounts share, and of which one account may have a part.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::refusal::Refusal;

/// What is counted at once.
const PIECE_BYTES: usize = 64 * 1024;

/// The room, in pieces.
pub struct Room {
    all: usize,
    of_one: usize,
    taken: Mutex<Taken>,
}

#[derive(Default)]
struct Taken {
    all: usize,
    /// Of those who have something.
    by_account: HashMap<String, usize>,
}

/// What one body has of it, until it is dropped.
pub struct Share {
    of: Arc<Room>,
    account: String,
    pieces: usize,
}

impl Room {
    /// For so many bytes, and so many of one account.
    pub fn new(bytes: u64, of_one: u64) -> Arc<Self> {
        let pieces = |bytes: u64| usize::try_from(bytes).unwrap_or(usize::MAX) / PIECE_BYTES;
        Arc::new(Self { all: pieces(bytes), of_one: pieces(of_one), taken: Mutex::default() })
    }

    /// Nothing yet, for an account.
    pub fn share(self: &Arc<Self>, account: &str) -> Share {
        Share { of: Arc::clone(self), account: account.to_owned(), pieces: 0 }
    }

    /// Whether an account may be given something whose size shows only then.
    ///
    /// # Errors
    /// If it has its part, or, where all of the room is taken, anything of it.
    pub fn check(&self, account: &str) -> Result<(), Refusal> {
        let taken = self.lock();
        let of_account = taken.by_account.get(account).copied().unwrap_or_default();
        if of_account >= self.of_one || (of_account > 0 && taken.all >= self.all) {
            return Err(Refusal::NoRoom);
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Share {
    /// Makes it enough for so many bytes.
    ///
    /// # Errors
    /// If the room, or the account's part of it, is not enough.
    pub fn hold(&mut self, bytes: usize) -> Result<(), Refusal> {
        self.grow(bytes, |of, all, of_account| all <= of.all && of_account <= of.of_one)
    }

    /// The same, whether there is room or not: for what is there already.
    pub fn count(&mut self, bytes: usize) {
        // It is let.
        let _ = self.grow(bytes, |_, _, _| true);
    }

    fn grow(&mut self, bytes: usize, may: impl Fn(&Room, usize, usize) -> bool) -> Result<(), Refusal> {
        let more = bytes.div_ceil(PIECE_BYTES).saturating_sub(self.pieces);
        if more == 0 {
            return Ok(());
        }
        let mut taken = self.of.lock();
        let all = taken.all + more;
        let of_account = taken.by_account.get(&self.account).copied().unwrap_or_default() + more;
        if !may(&self.of, all, of_account) {
            return Err(Refusal::NoRoom);
        }
        taken.all = all;
        taken.by_account.insert(self.account.clone(), of_account);
        self.pieces += more;
        Ok(())
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        if self.pieces == 0 {
            return;
        }
        let mut taken = self.of.lock();
        taken.all -= self.pieces;
        if let Some(of_account) = taken.by_account.get_mut(&self.account) {
            *of_account -= self.pieces;
            if *of_account == 0 {
                taken.by_account.remove(&self.account);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_has_its_part_and_all_have_no_more_than_there_is() {
        let room = Room::new(6 << 20, 4 << 20);
        let (mut one, mut same, mut other) = (room.share("1"), room.share("1"), room.share("2"));
        assert!(one.hold(3 << 20).is_ok());
        assert!(same.hold(1 << 20).is_ok());
        assert!(same.hold((1 << 20) + 1).is_err(), "the account has its part");
        assert!(other.hold((2 << 20) + 1).is_err(), "there is no more");
        assert!(other.hold(2 << 20).is_ok());
        drop(one);
        assert!(same.hold(4 << 20).is_ok());
        drop((same, other));
        assert!(room.lock().by_account.is_empty(), "nothing is kept of who has nothing");
    }
}
