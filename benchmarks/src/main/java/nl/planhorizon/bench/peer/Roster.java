package nl.planhorizon.bench.peer;

import java.util.List;
import java.util.Optional;
import nl.planhorizon.bench.contest.Peer;

/** Everybody who can take part. */
public final class Roster {

    private static final List<Peer> PEERS = List.of(
            new PlanhorizonPeer(), new GreedyPeer(), new PlainPeer(), new CpSatPeer(false), new CpSatPeer(true));

    private Roster() {}

    /** In the order in which they are reported. */
    public static List<Peer> all() {
        return PEERS;
    }

    public static Optional<Peer> named(String name) {
        return PEERS.stream().filter(peer -> peer.name().equals(name)).findFirst();
    }
}
