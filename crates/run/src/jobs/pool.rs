//! The devices that jobs share.

/// Devices, of which some are in use.
pub(crate) struct Pool {
    free: Vec<u32>,
    all: usize,
}

impl Pool {
    /// All of them are free.
    pub(crate) fn new(devices: Vec<u32>) -> Self {
        Self {
            all: devices.len(),
            free: devices,
        }
    }

    /// How many there are.
    pub(crate) fn size(&self) -> usize {
        self.all
    }

    /// Takes this many, if so many are free.
    pub(crate) fn take(&mut self, devices: u32) -> Option<Vec<u32>> {
        let devices = devices as usize;
        (devices <= self.free.len()).then(|| self.free.drain(..devices).collect())
    }

    /// Gives some back.
    pub(crate) fn give_back(&mut self, devices: Vec<u32>) {
        self.free.extend(devices);
        // Neighbours stay together, and a run is like the one before.
        self.free.sort_unstable();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_taken_once() {
        let mut pool = Pool::new(vec![0, 1, 2, 3]);
        assert_eq!(pool.take(3), Some(vec![0, 1, 2]));
        assert_eq!(pool.take(2), None);
        assert_eq!(pool.take(1), Some(vec![3]));
        pool.give_back(vec![3]);
        pool.give_back(vec![0, 1, 2]);
        assert_eq!(pool.take(4), Some(vec![0, 1, 2, 3]));
        assert_eq!(pool.size(), 4);
    }
}
