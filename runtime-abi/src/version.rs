//! The version of the contract, and the rule by which a library serves a program.

use std::fmt;

/// The version of the contract that this crate describes; compiled programs request it.
pub const API_VERSION: Version = Version {
    major: 0,
    minor: 1,
    patch: 0,
};

/// A version of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// Changes when programs have to be compiled again; from 1.0 on.
    pub major: u64,
    /// Before 1.0: changes when programs have to be compiled again. After: changes when something is added.
    pub minor: u64,
    /// Changes with a correction or a clarification.
    pub patch: u64,
}

impl Version {
    /// Whether a library of version `self` may run a program that requests `requested`.
    ///
    /// Two conditions hold then. The versions promise the same contract: equal majors, and before 1.0 equal minors too,
    /// because until then a minor may change anything. And the library is no older than the program, patches included,
    /// because the program may rely on a correction in the newer patch.
    ///
    /// ```
    /// use runtime_abi::Version;
    /// let version = |major, minor, patch| Version { major, minor, patch };
    /// assert!(version(0, 1, 2).serves(version(0, 1, 0)));
    /// assert!(!version(0, 1, 0).serves(version(0, 1, 2)));
    /// assert!(!version(0, 2, 0).serves(version(0, 1, 0)));
    /// assert!(version(1, 3, 0).serves(version(1, 2, 9)));
    /// ```
    #[must_use]
    pub fn serves(self, requested: Self) -> bool {
        let same_contract =
            self.major == requested.major && (self.major > 0 || self.minor == requested.minor);
        same_contract && self >= requested
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[track_caller]
    fn check(library: [u64; 3], program: [u64; 3], expected: bool) {
        let version = |[major, minor, patch]: [u64; 3]| Version {
            major,
            minor,
            patch,
        };
        assert_eq!(
            version(library).serves(version(program)),
            expected,
            "{library:?} for {program:?}"
        );
    }

    #[test]
    fn before_one_the_minor_has_to_match() {
        check([0, 1, 0], [0, 1, 0], true);
        check([0, 1, 1], [0, 1, 0], true);
        check([0, 1, 0], [0, 1, 1], false);
        check([0, 2, 0], [0, 1, 0], false);
        check([0, 1, 0], [0, 2, 0], false);
    }

    #[test]
    fn after_one_a_newer_library_of_the_same_major_will_do() {
        check([1, 2, 0], [1, 2, 0], true);
        check([1, 3, 0], [1, 2, 7], true);
        check([1, 2, 9], [1, 3, 0], false);
        check([2, 0, 0], [1, 9, 9], false);
        check([1, 0, 0], [0, 1, 0], false);
        check([1, 0, 0], [u64::MAX, u64::MAX, u64::MAX], false);
    }
}
