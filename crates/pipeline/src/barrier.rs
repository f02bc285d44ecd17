//! Barriers cost nothing.
//!
//! A barrier keeps what is before it from moving behind it. In a HUGR the values that pass through it see to that, and once operations
//! stand in a row nothing is left to do: Selene has no function for it. tket-qsystem takes arrays apart to hand their qubits to such
//! a function, and puts them together again, which takes time and memory in the square of their number. So barriers are hidden from it.

use std::sync::{Arc, LazyLock};

use hugr::extension::prelude::{BARRIER_OP_ID, PRELUDE, PRELUDE_ID};
use hugr::extension::{Extension, ExtensionId, Version};
use hugr::hugr::hugrmut::HugrMut;
use hugr::ops::{ExtensionOp, OpName, OpType};
use hugr::types::type_param::TypeParam;
use hugr::types::{FuncValueType, PolyFuncTypeRV, TypeBound, TypeRowRV};
use hugr::{Hugr, HugrView as _, Node};

const HIDDEN_EXTENSION: ExtensionId = ExtensionId::new_unchecked("qis.barrier");
const HIDDEN: OpName = OpName::new_inline("Hidden");

/// An operation with the types of a barrier that no lowering knows.
static EXTENSION: LazyLock<Arc<Extension>> = LazyLock::new(|| {
    Extension::new_arc(
        HIDDEN_EXTENSION,
        Version::new(0, 1, 0),
        |extension, this| {
            let row = TypeParam::new_list_kind(TypeBound::Linear);
            let endo = FuncValueType::new_endo(TypeRowRV::new_var_use(0, TypeBound::Linear));
            let signature = PolyFuncTypeRV::new([row], endo);
            let added = extension.add_op(HIDDEN, "A barrier".to_owned(), signature, this);
            added.expect("the extension is empty");
        },
    )
});

/// Does something to a HUGR while its barriers are hidden.
pub(crate) fn while_hidden<T>(hugr: &mut Hugr, act: impl FnOnce(&mut Hugr) -> T) -> T {
    replace_all(hugr, (&PRELUDE_ID, &BARRIER_OP_ID), (&EXTENSION, &HIDDEN));
    let done = act(hugr);
    replace_all(
        hugr,
        (&HIDDEN_EXTENSION, &HIDDEN),
        (&PRELUDE, &BARRIER_OP_ID),
    );
    done
}

/// Puts an operation in the place of another one of the same types.
fn replace_all(
    // Generic: the trait with the method that replaces is not public by itself.
    hugr: &mut impl HugrMut<Node = Node>,
    old: (&ExtensionId, &OpName),
    new: (&Extension, &OpName),
) {
    let arguments = |node: Node| match hugr.get_optype(node) {
        OpType::ExtensionOp(op) if (op.extension_id(), op.def().name()) == old => {
            Some((node, op.args().to_vec()))
        }
        _ => None,
    };
    let found: Vec<_> = hugr.nodes().filter_map(arguments).collect();
    for (node, arguments) in found {
        let definition = new.0.get_op(new.1).expect("it is one of the extension's");
        let op = ExtensionOp::new(definition.clone(), arguments);
        hugr.replace_op(node, op.expect("both operations take the same arguments"));
    }
}
