//! A library's description of itself: an optional addition to the contract.
//!
//! A library may export `const char *libgpu_describe(void)`, which returns JSON in the format of [`Description`]. Tools
//! use it to check a program against a library before it runs.

use serde::{Deserialize, Serialize};

/// The symbol of the function that returns the description.
pub const DESCRIBE_SYMBOL: &str = "libgpu_describe";

/// A library and its functions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Description {
    /// The library's name.
    pub library: String,
    /// The library's own version.
    #[serde(default)]
    pub version: Option<String>,
    /// The version of the contract that it serves.
    pub api: String,
    /// Its functions.
    pub functions: Vec<DescribedFunction>,
}

/// A function of a library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DescribedFunction {
    /// The name that programs look it up by.
    pub name: String,
    /// The id that `gpu_get_function_id` returns for that name.
    pub id: u64,
    /// The signature, such as `if:v`.
    pub signature: String,
    /// The arguments.
    pub args: Vec<DescribedArgument>,
    /// `int`, `float` or `none`.
    pub returns: String,
    /// What the function does.
    #[serde(default)]
    pub doc: String,
}

/// An argument of a function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DescribedArgument {
    /// Its name.
    pub name: String,
    /// `int`, `float` or `bool`.
    #[serde(rename = "type")]
    pub ty: String,
}

impl Description {
    /// The function of that name.
    #[must_use]
    pub fn function(&self, name: &str) -> Option<&DescribedFunction> {
        self.functions.iter().find(|function| function.name == name)
    }

    /// Writes the description as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("texts and numbers can always be written")
    }

    /// Reads a description from JSON.
    ///
    /// # Errors
    /// The text is not JSON or has another format.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}
