package dev.dailies.pages;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** From where somebody comes, as far as it tells people apart: an IPv4 address, or the /64 that one IPv6 line has. */
final class ClientNetwork {

    private static final int BYTES_OF_IPV6 = 16;
    private static final int BYTES_OF_A_LINE = 8;

    private ClientNetwork() {}

    static String of(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            if (bytes.length < BYTES_OF_IPV6) {
                return address;
            }
            var line = Arrays.copyOf(Arrays.copyOf(bytes, BYTES_OF_A_LINE), BYTES_OF_IPV6);
            return InetAddress.getByAddress(line).getHostAddress() + "/64";
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
