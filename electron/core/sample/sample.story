{
  "formatVersion": 1,
  "fields": {
    "section": "World",
    "kicker": "Island crossings",
    "flag": "Exclusive",
    "headline": "The ferry they condemned was never the ferry they surveyed",
    "deck": "Four years after Hollin’s only boat was ordered off the sound, ministry papers show that the report which sank it describes another ship.",
    "summary": "Ministry papers seen by the Courier show that the survey used to withdraw Hollin’s ferry in 2022 was made aboard a different vessel.",
    "slug": "the-ferry-they-condemned-was-never-the-ferry-they-surveyed",
    "byline": [
      {
        "name": "Maren Oakhurst",
        "role": "Reporter",
        "url": "https://ellorycourier.example/people/maren-oakhurst"
      },
      {
        "name": "Tobin Reyl",
        "role": "Video",
        "url": ""
      }
    ],
    "dateline": "Port Ellory",
    "language": "en-CA",
    "tags": ["Hollin", "Ferries", "Transport ministry", "Public records"],
    "leadVideo": {
      "id": "lead-video",
      "version": 1,
      "type": "video-segment",
      "label": "WATCH",
      "title": "The last boat to Hollin",
      "caption": "The Halcyon on the morning crossing, filmed the week the order came. The clip here is a six-second excerpt.",
      "durationSeconds": 465,
      "airedAt": "2022-11-18",
      "sourceUrl": "https://ellorycourier.example/video/the-last-boat-to-hollin",
      "media": {
        "sha256": "1a5ecbbeef76ad2508e4dd3e2aa073a40d5c8a898737c7a940fad149a48c5d26",
        "mediaType": "video/webm",
        "name": "ferry-at-dawn.webm",
        "bytes": 23581,
        "width": 640,
        "height": 360
      },
      "poster": {
        "sha256": "af08f7babd8b439a40ca55ac68fbd4aacacbcf19dc116f9dbac4147973a66a8a",
        "mediaType": "image/webp",
        "name": "ferry-at-dawn.webp",
        "bytes": 13836,
        "width": 1200,
        "height": 675,
        "renditions": [
          {
            "sha256": "c7cb4c27a5b360c49ad8f2da83fa6615bbc36b8aecac38dae1240bccba350a5b",
            "mediaType": "image/webp",
            "name": "ferry-at-dawn-480.webp",
            "bytes": 4166,
            "width": 480,
            "height": 270
          },
          {
            "sha256": "72d9f5b7fb4785b4b23c043c27fc5b6469773ad2bb447844a9bade1769e1bb20",
            "mediaType": "image/webp",
            "name": "ferry-at-dawn-800.webp",
            "bytes": 8038,
            "width": 800,
            "height": 450
          },
          {
            "sha256": "963c06cc762514a52014e4aaa9b33b5df2832766ee828b7f00108b761876de14",
            "mediaType": "image/webp",
            "name": "ferry-at-dawn-1200.webp",
            "bytes": 13162,
            "width": 1200,
            "height": 675
          },
          {
            "sha256": "2a4e17fc8fb10890246fbcca1d0c1767e6e41d5aef0d1ab25f68b8fbe8a3fcc8",
            "mediaType": "image/jpeg",
            "name": "ferry-at-dawn-1200.jpg",
            "bytes": 33111,
            "width": 1200,
            "height": 675
          },
          {
            "sha256": "2a4e17fc8fb10890246fbcca1d0c1767e6e41d5aef0d1ab25f68b8fbe8a3fcc8",
            "mediaType": "image/jpeg",
            "name": "ferry-at-dawn-16x9.jpg",
            "bytes": 33111,
            "width": 1200,
            "height": 675,
            "crop": "16x9"
          },
          {
            "sha256": "1896fe08b1ba0be5000ed68c52358604bc81faf29a2ca3e1f819fc779e9c6a15",
            "mediaType": "image/jpeg",
            "name": "ferry-at-dawn-4x3.jpg",
            "bytes": 25645,
            "width": 900,
            "height": 675,
            "crop": "4x3"
          },
          {
            "sha256": "42a55e0106d0b28407d87cc8363e4cb3689cf2370a7e8a2620cea6264d576018",
            "mediaType": "image/jpeg",
            "name": "ferry-at-dawn-1x1.jpg",
            "bytes": 19747,
            "width": 675,
            "height": 675,
            "crop": "1x1"
          }
        ]
      },
      "credit": "Drawn for the sample story",
      "captions": [
        {
          "lang": "en",
          "media": {
            "sha256": "a8884dc2b13f5ea3de339ad46b7c32a2c1320246b73fbd2a681607fd4b0e94e7",
            "mediaType": "text/vtt",
            "name": "ferry-at-dawn.en.vtt",
            "bytes": 156
          }
        }
      ],
      "transcript": "Six in the morning: the Halcyon leaves Port Ellory. She was ordered off this water four years ago.",
      "startAt": null,
      "endAt": null
    },
    "leadImage": null,
    "embargoAt": "2026-11-23T05:00:00+01:00",
    "firstPublishedAt": "2026-11-23T05:00:00+01:00",
    "updatedAt": "2026-11-23T11:40:00+01:00"
  },
  "body": {
    "root": {
      "type": "root",
      "version": 1,
      "children": [
        {
          "id": "opening",
          "version": 1,
          "type": "paragraph",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "At six every morning, before the bakery opens and after the gulls have started, the ",
              "format": 0
            },
            {
              "type": "text",
              "version": 1,
              "text": "Halcyon",
              "format": 2
            },
            {
              "type": "text",
              "version": 1,
              "text": " backs away from the quay at Port Ellory, turns once in her own length and sets off across the sound for Hollin. She has done so for 31 years. For the last four of them she has done it in defiance of the government of Arvennia.",
              "format": 0
            }
          ]
        },
        {
          "id": "order",
          "version": 1,
          "type": "paragraph",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "In November 2022 the transport ministry withdrew the ferry’s certificate, citing a survey that found her hull “beyond economic repair”. The island’s 640 people were promised a replacement within a year. None came. They took up a collection, paid a yard in Ellory to do the work themselves, and kept the boat running on a fisherman’s licence and a good deal of nerve.",
              "format": 0
            }
          ]
        },
        {
          "id": "papers",
          "version": 1,
          "type": "paragraph",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "Now ",
              "format": 0
            },
            {
              "type": "link",
              "version": 1,
              "url": "https://ellorycourier.example/documents/halcyon-survey",
              "children": [
                {
                  "type": "text",
                  "version": 1,
                  "text": "papers released to the Courier",
                  "format": 0
                }
              ]
            },
            {
              "type": "text",
              "version": 1,
              "text": " after a two-year request show why the islanders could never recognize their own ship in that survey. The vessel it describes is 4 m longer, has two funnels, and was broken up in the spring of 2021.",
              "format": 0
            }
          ]
        },
        {
          "id": "pull",
          "version": 1,
          "type": "pull-quote",
          "text": "I can count funnels, and I know how long my own quay is.",
          "attribution": "Edda Varnholt, harbour clerk, Hollin"
        },
        {
          "id": "head-survey",
          "version": 1,
          "type": "cross-head",
          "level": 2,
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "A survey of the wrong ship",
              "format": 0
            }
          ]
        },
        {
          "id": "survey",
          "version": 1,
          "type": "paragraph",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "The survey runs to 22 pages. On the first, the name ",
              "format": 0
            },
            {
              "type": "text",
              "version": 1,
              "text": "Halcyon",
              "format": 2
            },
            {
              "type": "text",
              "version": 1,
              "text": " has been typed over another that is still legible when the page is held to the light: ",
              "format": 0
            },
            {
              "type": "text",
              "version": 1,
              "text": "Maridel Star",
              "format": 2
            },
            {
              "type": "text",
              "version": 1,
              "text": ", a freight ferry that worked the northern route until a fire in her engine room. The hull number is hers. So are the plate readings, the photographs of the car deck and the estimate, 11.4 million crowns, that the ministry called decisive.",
              "format": 0
            }
          ]
        },
        {
          "id": "clerk",
          "version": 1,
          "type": "paragraph",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "Edda Varnholt has kept the harbour book on Hollin since 1998. She asked for the papers first in 2024, with a letter written by hand, and went on asking.",
              "format": 0
            }
          ]
        },
        {
          "id": "quotation",
          "version": 1,
          "type": "quote",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "I am not an engineer. But I can count funnels, and I know how long my own quay is. That ship would not have fitted alongside it.",
              "format": 0
            }
          ]
        },
        {
          "id": "watch-ledger",
          "version": 1,
          "type": "video-segment",
          "label": "WATCH",
          "title": "What the harbour book shows",
          "caption": "Three decades of crossings, as Edda Varnholt wrote them down. The clip here is a five-second excerpt.",
          "durationSeconds": 407,
          "airedAt": "2026-11-22",
          "sourceUrl": "https://ellorycourier.example/video/the-harbour-book",
          "media": {
            "sha256": "9ac73c2c1a58bfff462a5f98d816e6879f43f0703eaa80ce578ed2e6f06b0741",
            "mediaType": "video/webm",
            "name": "crossings-by-year.webm",
            "bytes": 10383,
            "width": 640,
            "height": 360
          },
          "poster": {
            "sha256": "a5bbc2e2cd184e2404c2b283c43a4455dfe0f22ed60b54c99511f09e88cedb0e",
            "mediaType": "image/webp",
            "name": "crossings-by-year.webp",
            "bytes": 7290,
            "width": 1200,
            "height": 675,
            "renditions": [
              {
                "sha256": "a19db17e59edfa12a186d752e72a7069448e5ea1011e6668c4b9eb22b1b73b2c",
                "mediaType": "image/webp",
                "name": "crossings-by-year-480.webp",
                "bytes": 2816,
                "width": 480,
                "height": 270
              },
              {
                "sha256": "2031351a81b3bd1358fd671f6c669c1152c6ee1824ba7c4447cc6e81ac647c09",
                "mediaType": "image/webp",
                "name": "crossings-by-year-800.webp",
                "bytes": 4866,
                "width": 800,
                "height": 450
              },
              {
                "sha256": "28f503d40c4262cb11eae845e41f4c765a7fc47be4e0611169a0288b6435af6c",
                "mediaType": "image/webp",
                "name": "crossings-by-year-1200.webp",
                "bytes": 6924,
                "width": 1200,
                "height": 675
              },
              {
                "sha256": "0e50f788ca56e923b2cbfa6f7baaec2509ce6579e65af2fc3b492c1be95b74ea",
                "mediaType": "image/jpeg",
                "name": "crossings-by-year-1200.jpg",
                "bytes": 30790,
                "width": 1200,
                "height": 675
              },
              {
                "sha256": "0e50f788ca56e923b2cbfa6f7baaec2509ce6579e65af2fc3b492c1be95b74ea",
                "mediaType": "image/jpeg",
                "name": "crossings-by-year-16x9.jpg",
                "bytes": 30790,
                "width": 1200,
                "height": 675,
                "crop": "16x9"
              },
              {
                "sha256": "d99367b91c62f3d7f6b0bd6745306aa18b0aefab8a814cf26b1966b62f264bf9",
                "mediaType": "image/jpeg",
                "name": "crossings-by-year-4x3.jpg",
                "bytes": 24190,
                "width": 900,
                "height": 675,
                "crop": "4x3"
              },
              {
                "sha256": "f24ac9265c7858afe17a7bf5d832ef8e12a1bade621ed63e07f53375e58c6bb8",
                "mediaType": "image/jpeg",
                "name": "crossings-by-year-1x1.jpg",
                "bytes": 19084,
                "width": 675,
                "height": 675,
                "crop": "1x1"
              }
            ]
          },
          "credit": "Drawn for the sample story",
          "captions": [
            {
              "lang": "en",
              "media": {
                "sha256": "c198d6ff98503f0867f860a11ab769c94a01932eb6a5bf8b41fcdb5e3617e561",
                "mediaType": "text/vtt",
                "name": "crossings-by-year.en.vtt",
                "bytes": 141
              }
            }
          ],
          "transcript": "Passengers rose every year for nine years. In red: the three years after the order.",
          "startAt": 30,
          "endAt": 437
        },
        {
          "id": "ministry",
          "version": 1,
          "type": "paragraph",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "A spokesman for the ministry, Casper Lunde, said the office that ordered the survey had been closed in a reorganization and that its files were “incomplete”. He did not dispute the documents. Asked whether anyone had looked at the ",
              "format": 0
            },
            {
              "type": "text",
              "version": 1,
              "text": "Halcyon",
              "format": 2
            },
            {
              "type": "text",
              "version": 1,
              "text": " herself, he said he would have to come back to us. By Sunday evening he had not.",
              "format": 0
            }
          ]
        },
        {
          "id": "engineer",
          "version": 1,
          "type": "paragraph",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "“It is an easy mistake to make once and a hard one to keep making for four years,” said Samir Quell, a naval architect in Ellory who read the papers at the ",
              "format": 0
            },
            {
              "type": "text",
              "version": 1,
              "text": "Courier",
              "format": 2
            },
            {
              "type": "text",
              "version": 1,
              "text": "’s request. “Somebody only had to walk down to the water.”",
              "format": 0
            }
          ]
        },
        {
          "id": "chart",
          "version": 1,
          "type": "image",
          "media": {
            "sha256": "65aa81e5edf2cc3c603362d02451a90f3449be8e3443b511ad1beb1b0ace5e98",
            "mediaType": "image/webp",
            "name": "chart-of-the-sound.webp",
            "bytes": 23352,
            "width": 1200,
            "height": 675,
            "renditions": [
              {
                "sha256": "6ea74c94f7826617b0994a87671aae806c950881687ed1cba1542ff4d2513ed9",
                "mediaType": "image/webp",
                "name": "chart-of-the-sound-480.webp",
                "bytes": 6210,
                "width": 480,
                "height": 270
              },
              {
                "sha256": "8df90169f88571e193e31e7c68bea5869c2cf781b93bfdc4120417071e6a2533",
                "mediaType": "image/webp",
                "name": "chart-of-the-sound-800.webp",
                "bytes": 10910,
                "width": 800,
                "height": 450
              },
              {
                "sha256": "6e8d38dee80679ae1416bc8ba8fbba8a881095410e339ed3c8ccab938ca909da",
                "mediaType": "image/webp",
                "name": "chart-of-the-sound-1200.webp",
                "bytes": 21922,
                "width": 1200,
                "height": 675
              },
              {
                "sha256": "886b779c8346d0219fd7f7a30eaa9787dfb6c908a35b44918f2df6a1b26935fc",
                "mediaType": "image/jpeg",
                "name": "chart-of-the-sound-1200.jpg",
                "bytes": 34183,
                "width": 1200,
                "height": 675
              },
              {
                "sha256": "886b779c8346d0219fd7f7a30eaa9787dfb6c908a35b44918f2df6a1b26935fc",
                "mediaType": "image/jpeg",
                "name": "chart-of-the-sound-16x9.jpg",
                "bytes": 34183,
                "width": 1200,
                "height": 675,
                "crop": "16x9"
              },
              {
                "sha256": "9dc4e4e5d116d4f76d8954610fa3b03ee1a578810980eb95daa5967a8d61688d",
                "mediaType": "image/jpeg",
                "name": "chart-of-the-sound-4x3.jpg",
                "bytes": 33123,
                "width": 900,
                "height": 675,
                "crop": "4x3"
              },
              {
                "sha256": "fb75691e77a5cd98e171654ba8f149e03e7214204688ab31af74a7b3d1d2574f",
                "mediaType": "image/jpeg",
                "name": "chart-of-the-sound-1x1.jpg",
                "bytes": 24083,
                "width": 675,
                "height": 675,
                "crop": "1x1"
              }
            ]
          },
          "alt": "A chart of the sound: a dotted red line runs from the mainland on the left to the island of Hollin on the right.",
          "decorative": false,
          "caption": "The crossing takes 48 minutes in fair weather. There is no other way to the island.",
          "credit": "Courier graphic"
        },
        {
          "id": "head-cost",
          "version": 1,
          "type": "cross-head",
          "level": 2,
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "What the order cost",
              "format": 0
            }
          ]
        },
        {
          "id": "cost",
          "version": 1,
          "type": "paragraph",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "The price of the mistake is easier to add up than its cause. Insurance for an uncertified boat is three times what it was. Visitors, who need a certified one, fell by more than half. In the papers and in the island’s own accounts, the four years come to this:",
              "format": 0
            }
          ]
        },
        {
          "id": "costs",
          "version": 1,
          "type": "list",
          "listType": "bullet",
          "direction": null,
          "children": [
            {
              "type": "listitem",
              "version": 1,
              "children": [
                {
                  "type": "text",
                  "version": 1,
                  "text": "3.1 million crowns",
                  "format": 1
                },
                {
                  "type": "text",
                  "version": 1,
                  "text": " in repairs, raised by raffle, loan and one sold farm;",
                  "format": 0
                }
              ]
            },
            {
              "type": "listitem",
              "version": 1,
              "children": [
                {
                  "type": "text",
                  "version": 1,
                  "text": "58 per cent",
                  "format": 1
                },
                {
                  "type": "text",
                  "version": 1,
                  "text": " fewer summer visitors than in 2021;",
                  "format": 0
                }
              ]
            },
            {
              "type": "listitem",
              "version": 1,
              "children": [
                {
                  "type": "text",
                  "version": 1,
                  "text": "two",
                  "format": 1
                },
                {
                  "type": "text",
                  "version": 1,
                  "text": " teachers and the only nurse gone to the mainland, and one come back.",
                  "format": 0
                }
              ]
            }
          ]
        },
        {
          "id": "head-nurse",
          "version": 1,
          "type": "cross-head",
          "level": 3,
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "The nurse who came back",
              "format": 0
            }
          ]
        },
        {
          "id": "nurse",
          "version": 1,
          "type": "paragraph",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "Liv Aldermoor left in the second winter, when the fog held the boat in port for nine days and a boy with a broken wrist waited all of them. She returned this spring. “I was angry at the sea,” she said. “You can be angry at the sea. It turned out I should have been angry at a filing cabinet.”",
              "format": 0
            }
          ]
        },
        {
          "id": "watch-quay",
          "version": 1,
          "type": "video-segment",
          "label": "WATCH",
          "title": "A night on the quay",
          "caption": "Waiting for the last boat with the people who keep it going. The clip here is a five-second excerpt.",
          "durationSeconds": 450,
          "airedAt": "2026-11-15",
          "sourceUrl": "https://ellorycourier.example/video/a-night-on-the-quay",
          "media": {
            "sha256": "e934ef4baba9547d74f59afcb9e1b80d5a71bbcc8ed1a5b3cdc6f1394a024407",
            "mediaType": "video/webm",
            "name": "quay-at-night.webm",
            "bytes": 36849,
            "width": 640,
            "height": 360
          },
          "poster": {
            "sha256": "f033657ce4a1a689c5b79a002e08584fd9650ce0ef3213fb86b5d60048c57980",
            "mediaType": "image/webp",
            "name": "quay-at-night.webp",
            "bytes": 15058,
            "width": 1200,
            "height": 675,
            "renditions": [
              {
                "sha256": "09b5adae7c67e71568b62f10b414ea2136d74a188b3487ea116b3a77f560215a",
                "mediaType": "image/webp",
                "name": "quay-at-night-480.webp",
                "bytes": 4884,
                "width": 480,
                "height": 270
              },
              {
                "sha256": "86b5c2e0bd49c9b4e5d582f65c91bfd5667c27a71cf8e4f79bf1976e4ddd3630",
                "mediaType": "image/webp",
                "name": "quay-at-night-800.webp",
                "bytes": 8550,
                "width": 800,
                "height": 450
              },
              {
                "sha256": "41ba14c2f469bcb9190f9c76f9bc8c71bf62209b8a7302ca291aa309a7bda980",
                "mediaType": "image/webp",
                "name": "quay-at-night-1200.webp",
                "bytes": 14022,
                "width": 1200,
                "height": 675
              },
              {
                "sha256": "db406ba12c3c0aac56490b9cfdeaea61503b7d680908263a446acd1b772eed41",
                "mediaType": "image/jpeg",
                "name": "quay-at-night-1200.jpg",
                "bytes": 29527,
                "width": 1200,
                "height": 675
              },
              {
                "sha256": "db406ba12c3c0aac56490b9cfdeaea61503b7d680908263a446acd1b772eed41",
                "mediaType": "image/jpeg",
                "name": "quay-at-night-16x9.jpg",
                "bytes": 29527,
                "width": 1200,
                "height": 675,
                "crop": "16x9"
              },
              {
                "sha256": "822f5e1752093fabe6b2d35c7bea5bcc2994383ab97ccd02561ed3d23705283f",
                "mediaType": "image/jpeg",
                "name": "quay-at-night-4x3.jpg",
                "bytes": 22786,
                "width": 900,
                "height": 675,
                "crop": "4x3"
              },
              {
                "sha256": "c912eddad53606d16f8e270df4f7e18bb0c11479c08ce04f73bc1f019b428bad",
                "mediaType": "image/jpeg",
                "name": "quay-at-night-1x1.jpg",
                "bytes": 17937,
                "width": 675,
                "height": 675,
                "crop": "1x1"
              }
            ]
          },
          "credit": "Drawn for the sample story",
          "captions": [
            {
              "lang": "en",
              "media": {
                "sha256": "0be4f1262fc4c553d3283cd187a71d151ca6df0018dc4546a6841f7f24417450",
                "mediaType": "text/vtt",
                "name": "quay-at-night.en.vtt",
                "bytes": 140
              }
            }
          ],
          "transcript": "The quay at Hollin, a little after ten. The lamp is lit until the last boat is in.",
          "startAt": null,
          "endAt": null
        },
        {
          "id": "next",
          "version": 1,
          "type": "paragraph",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "Under Arvennian law a certificate withdrawn in error must be restored “without delay”, a phrase the courts have taken to mean 30 days. The islanders’ lawyer filed on Monday. The skipper, Anders Voll, who is 67 and had meant to retire in the year the order came, says he will go when there is somebody to hand the keys to, and a paper to go with them.",
              "format": 0
            }
          ]
        },
        {
          "id": "break",
          "version": 1,
          "type": "divider"
        },
        {
          "id": "close",
          "version": 1,
          "type": "paragraph",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "On Saturday the wind went round to the north and the sound stood up in short grey waves. The ",
              "format": 0
            },
            {
              "type": "text",
              "version": 1,
              "text": "Halcyon",
              "format": 2
            },
            {
              "type": "text",
              "version": 1,
              "text": " left at six. By then there were eleven people on the quay at Hollin, and the lamp was lit, and Varnholt had already written the date in the book.",
              "format": 0
            }
          ]
        },
        {
          "id": "post",
          "version": 1,
          "type": "embed",
          "url": "https://harbourwatch.example/hollin/live",
          "provider": "Harbour Watch",
          "title": "The quay camera at Hollin",
          "caption": "A volunteer’s camera, one picture a minute.",
          "poster": {
            "sha256": "f033657ce4a1a689c5b79a002e08584fd9650ce0ef3213fb86b5d60048c57980",
            "mediaType": "image/webp",
            "name": "quay-at-night.webp",
            "bytes": 15058,
            "width": 1200,
            "height": 675,
            "renditions": [
              {
                "sha256": "09b5adae7c67e71568b62f10b414ea2136d74a188b3487ea116b3a77f560215a",
                "mediaType": "image/webp",
                "name": "quay-at-night-480.webp",
                "bytes": 4884,
                "width": 480,
                "height": 270
              },
              {
                "sha256": "86b5c2e0bd49c9b4e5d582f65c91bfd5667c27a71cf8e4f79bf1976e4ddd3630",
                "mediaType": "image/webp",
                "name": "quay-at-night-800.webp",
                "bytes": 8550,
                "width": 800,
                "height": 450
              },
              {
                "sha256": "41ba14c2f469bcb9190f9c76f9bc8c71bf62209b8a7302ca291aa309a7bda980",
                "mediaType": "image/webp",
                "name": "quay-at-night-1200.webp",
                "bytes": 14022,
                "width": 1200,
                "height": 675
              },
              {
                "sha256": "db406ba12c3c0aac56490b9cfdeaea61503b7d680908263a446acd1b772eed41",
                "mediaType": "image/jpeg",
                "name": "quay-at-night-1200.jpg",
                "bytes": 29527,
                "width": 1200,
                "height": 675
              },
              {
                "sha256": "db406ba12c3c0aac56490b9cfdeaea61503b7d680908263a446acd1b772eed41",
                "mediaType": "image/jpeg",
                "name": "quay-at-night-16x9.jpg",
                "bytes": 29527,
                "width": 1200,
                "height": 675,
                "crop": "16x9"
              },
              {
                "sha256": "822f5e1752093fabe6b2d35c7bea5bcc2994383ab97ccd02561ed3d23705283f",
                "mediaType": "image/jpeg",
                "name": "quay-at-night-4x3.jpg",
                "bytes": 22786,
                "width": 900,
                "height": 675,
                "crop": "4x3"
              },
              {
                "sha256": "c912eddad53606d16f8e270df4f7e18bb0c11479c08ce04f73bc1f019b428bad",
                "mediaType": "image/jpeg",
                "name": "quay-at-night-1x1.jpg",
                "bytes": 17937,
                "width": 675,
                "height": 675,
                "crop": "1x1"
              }
            ]
          }
        },
        {
          "id": "related",
          "version": 1,
          "type": "related-links",
          "links": [
            {
              "title": "Read the survey, page by page",
              "url": "https://ellorycourier.example/documents/halcyon-survey"
            },
            {
              "title": "2022: Hollin told to wait for a new ferry",
              "url": "https://ellorycourier.example/2022/11/hollin-told-to-wait"
            },
            {
              "title": "How we asked for the papers, and how you can",
              "url": "https://ellorycourier.example/how-to/public-records"
            }
          ]
        },
        {
          "id": "note",
          "version": 1,
          "type": "closing-note",
          "direction": null,
          "children": [
            {
              "type": "text",
              "version": 1,
              "text": "This story was first published at 5:00 and has been changed to add the date of the islanders’ filing. Do you know more? ",
              "format": 0
            },
            {
              "type": "link",
              "version": 1,
              "url": "mailto:maren.oakhurst@ellorycourier.example",
              "children": [
                {
                  "type": "text",
                  "version": 1,
                  "text": "Write to Maren Oakhurst",
                  "format": 0
                }
              ]
            },
            {
              "type": "text",
              "version": 1,
              "text": ".",
              "format": 0
            }
          ]
        }
      ]
    }
  }
}
