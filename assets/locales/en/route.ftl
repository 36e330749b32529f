# What stands in the header besides the stamps, and what is doubtful about what came back.

hop-resent = passed on by hand before
hop-checks-passed = sender checks passed: { $checks }
hop-checks-failed = sender checks failed: { $checks }
hop-state-auth = kept here until the sender is confirmed
hop-state-content = kept here to check its content
hop-state-convert = kept here to convert its content
hop-state-moderation = kept here for a moderator
hop-state-other = kept here on purpose
hop-state-quarantine = kept here in quarantine
hop-state-timed = kept here until the time the sender chose
route-held = The server before had kept the message on purpose. That explains the time.
route-resent = Before that step, somebody passed the message on by hand. That is not a delay of a server.
mean-state = By its own note, the message was { $state }.
mean-for-several = The recipients for whom the server had the message at this moment.

reason-passed-it-on = passed the message on, and so had it
why-copy-passed-on = They passed the message on by hand, so they had it.
reason-answered-it = answered your message, and so had it
why-answered-in-person = They answered your message, so they had it.

noted-besides = What is noted besides
notes-resent = Passed on by hand
notes-exchange = Microsoft’s mail system
noted-signed = The message has a signature of { $domain }. Whether it is whole, later servers check (DKIM).
noted-sealed = { $domain } vouches for what was found out up to here (ARC).
noted-sealed-broken = { $domain } noted that what earlier servers vouched for is broken (ARC).
resent-by = { $name } passed the message on by hand.
resent-by-somebody = Somebody passed the message on by hand.
resent-at = That was on { $time }.
resent-to = It went to { $names } then.
exchange-organization = It names { $domain } as the organization that sent the message.
exchange-arrived = It first had the message on { $time }.
exchange-took = By its own measure, the message took { $length } to the mailbox.
exchange-tries-until = It was to try until { $time }.
exchange-number = Its number for the message is { $number }. With it, an administrator finds the message.

doubt-backscatter = Not about a message of yours
doubt-fake-bounce = Not a real report
doubt-links = Links in it, not to be opened
doubt-files = Attached files, not to be opened
doubt-link-shown = { $host }, shown as “{ $shown }”
doubt-steps = What to do with it

finding-returned-another = The report returns a message that is not the same as the copy you added.
finding-check-the-copy = Make sure that the copy is the message you mean.
sign-returned-other-recipients = The returned message was addressed to other people than the copy you added.
sign-returned-other-subject = Its subject differs from that of the copy you added.
sign-returned-other-time = Its date differs from that of the copy you added.

note-passed-over = What stands above the copied lines was passed over.
note-headers-cut-off = The copied lines break off in the middle. Copy them again, from the first to the last.
fact-resent = Passed on by
fact-exchange = Note of Microsoft’s mail system
