"""Documents as pages: trees become blocks, blocks become PDF bytes behind one seam."""
