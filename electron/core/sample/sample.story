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
        "height": 675
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
            "height": 675
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
            "height": 675
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
            "height": 675
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
            "height": 675
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
