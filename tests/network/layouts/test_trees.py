from explorer.network.layouts.trees import chains, network, trees


def test_each_entity_is_in_one_tree_once(graph, parts, empty):
    assert [*trees(empty)] == []
    for each in (graph, parts):
        found = [*trees(each)]
        nodes = [id for tree in found for id in tree.branches]
        assert sorted(nodes) == sorted(each.entities)
        for tree in found:
            below = [branch for branches in tree.branches.values() for branch in branches]
            assert sorted([tree.root, *below]) == sorted(tree.branches)


def test_the_first_grows_from_the_most_spoken_of(graph):
    (tree,) = trees(graph)
    assert tree.root == "foxconn"


def test_leaves_are_counted(graph):
    (tree,) = trees(graph)
    ends = [id for id, branches in tree.branches.items() if not branches]
    assert tree.leaves["foxconn"] == len(ends)
    assert all(tree.leaves[id] == 1 for id in ends)


def test_siblings_that_are_tied_stand_together(graph):
    (tree,) = trees(graph)
    order = tree.branches["foxconn"]
    assert abs(order.index("nissan") - order.index("jun-seki")) == 1
    honda = order.index("honda")
    assert {order[honda - 1], order[honda + 1]} == {"three-way-deal", "four-way-dialogue-framework"}


def test_a_ring_of_siblings_is_one_chain(parts):
    assert [sorted(chain) for chain in chains(network(parts), [str(n) for n in range(10)])] == [
        ["0", "1", "2", "3", "4"], ["5", "6", "7", "8"], ["9"]
    ]  # fmt: skip
